// What went from the DPRK to Russia, and what the other way?
MATCH path = (:Actor {key: 'dprk'})-[:SUPPLIED]->(:Transfer)-[:DELIVERED_TO]->(:Actor {key: 'russian-federation'})
RETURN path
UNION
MATCH path = (:Actor {key: 'russian-federation'})-[:SUPPLIED]->(:Transfer)-[:DELIVERED_TO]->(:Actor {key: 'dprk'})
RETURN path
