// Weak ground: which possible breaches turn on a disputed reading, besides the catch-all of 2270 OP 8?
MATCH path = (:Transfer)<-[:THROUGH]-(:PossibleBreach {basis: 'DISPUTED'})-[:AGAINST]->(provision:Provision)
WHERE provision.key <> '2270-8'
RETURN path
