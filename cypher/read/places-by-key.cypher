// One row per place with the State that it lies in, by key.
UNWIND $keys AS key
MATCH (place:Place {key: key})
RETURN key, place {.*, states: [(place)-[:LOCATED_IN]->(actor:Actor) | actor {.key, .name, .kind}],
         operators: [(place)<-[:OPERATES]-(actor:Actor) | actor {.key, .name, .kind}]} AS place
ORDER BY key
