// One row per provision with its texts and whom it binds by name, in the order of reading.
MATCH (resolution:Resolution)-[:HAS_PROVISION]->(provision:Provision)
RETURN provision.key AS key,
       provision {.*, binds: [(provision)-[:BINDS]->(actor:Actor) | actor {.key, .name, .kind}]} AS provision
ORDER BY resolution.adoptedOn, resolution.number, provision.position, key
