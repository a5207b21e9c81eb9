// One row per event with who tells of it and where, by key.
UNWIND $keys AS key
MATCH (event:Event {key: key})
RETURN key,
       event {.*,
         toldBy: [(event)-[:TOLD_BY]->(actor:Actor) | actor {.key, .name, .kind}],
         sources: [(event)-[:`IN`]->(source:Source) | source {.key, .title, .publishedOn, .url}]
       } AS event
ORDER BY key
