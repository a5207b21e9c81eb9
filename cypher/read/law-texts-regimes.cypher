// One row per regime with its texts and target, by key.
MATCH (regime:Regime)-[:TARGETS]->(actor:Actor)
RETURN regime.key AS key, regime.name AS name, regime.note AS note, actor {.key, .name, .kind} AS target
ORDER BY key
