// Why are the ballistic missiles of 2024 a breach of 1874 OP 9? From the source to the resolution.
MATCH path = (:Violation {key: 'goods:tr-ballistic-missiles-2024:1874-9'})-[:RESTS_ON]->(:Claim)-[:`IN`]->(:Source)
RETURN path
UNION
MATCH path = (:Violation {key: 'goods:tr-ballistic-missiles-2024:1874-9'})-[:THROUGH]->(:Transfer)-[:OF]->(:ItemCategory)-[:NARROWER_THAN*0..4]->(:ItemCategory)<-[:COVERS]-(:Provision {key: '1874-9'})
RETURN path
UNION
MATCH path = (:Violation {key: 'goods:tr-ballistic-missiles-2024:1874-9'})-[:AGAINST|READ_WITH]->(:Provision)<-[:HAS_PROVISION]-(:Resolution)
RETURN path
UNION
MATCH path = (:Violation {key: 'goods:tr-ballistic-missiles-2024:1874-9'})-[:BY]->(:Actor)
RETURN path
