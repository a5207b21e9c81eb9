// One row per extension of a mandate with whose it is, by key.
UNWIND $keys AS key
MATCH (extension:MandateExtension {key: key})
RETURN key,
       extension {.*, actors: [(extension)-[:EXTENDS_MANDATE_OF]->(actor:Actor) | actor {.key, .name, .kind}]} AS extension
ORDER BY key
