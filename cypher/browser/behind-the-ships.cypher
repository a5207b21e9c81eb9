// Who stands behind the ships on the Rajin route?
MATCH path = (:Transfer {key: 'tr-containers-since-2023'})-[:CARRIED_BY]->(:Vessel)<-[:OWNS|MANAGES|OPERATES]-(:Actor)
RETURN path
UNION
MATCH path = (:Transfer {key: 'tr-containers-since-2023'})-[:CARRIED_BY]->(:Vessel)<-[:OWNS|MANAGES|OPERATES]-(:Actor)-[:SUBSIDIARY_OF|ACTS_FOR|LINKED_TO|LEADS|OFFICIAL_OF|OWNS|CONTROLS]-(other:Actor)
WHERE NOT other:Vessel
RETURN path
