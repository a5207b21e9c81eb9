// Which paragraphs has Russia breached as the supplier, and with which transfers?
MATCH path = (:Actor {key: 'russian-federation'})<-[:BY {role: 'supplier'}]-(:Breach)-[:AGAINST]->(:Provision)
RETURN path
UNION
MATCH path = (:Actor {key: 'russian-federation'})<-[:BY {role: 'supplier'}]-(:Breach)-[:THROUGH]->(:Transfer)
RETURN path
