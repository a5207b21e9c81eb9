// One row per source with who published and who issued it, by key.
UNWIND $keys AS key
MATCH (source:Source {key: key})
RETURN key,
       source {.*,
         publishedBy: [(source)-[:PUBLISHED_BY]->(actor:Actor) | actor {.key, .name, .kind}],
         issuedBy: [(source)-[:ISSUED_BY]->(actor:Actor) | actor {.key, .name, .kind}]
       } AS source
ORDER BY key
