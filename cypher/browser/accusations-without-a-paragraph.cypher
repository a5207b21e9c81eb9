// Which accusations name a resolution and no paragraph, so that a person has to choose?
MATCH path = (:Transfer)<-[:ABOUT]-(claim:Claim {position: 'ACCUSES'})-[:CITES]->(:Resolution)
WHERE NOT EXISTS { MATCH (claim)-[:CITES]->(:Provision) }
RETURN path
UNION
MATCH path = (:Actor)<-[:MADE_BY]-(claim:Claim {position: 'ACCUSES'})-[:CITES]->(:Resolution)
WHERE NOT EXISTS { MATCH (claim)-[:CITES]->(:Provision) }
RETURN path
