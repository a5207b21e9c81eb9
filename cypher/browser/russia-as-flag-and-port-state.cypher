// Which paragraphs has Russia breached as flag State and as port State?
MATCH path = (:Actor {key: 'russian-federation'})<-[by:BY]-(:Breach)-[:AGAINST]->(:Provision)
WHERE by.role IN ['flag-state', 'port-state']
RETURN path
