// One row per regime with the State it targets, by key.
MATCH (regime:Regime)-[:TARGETS]->(target:Actor)
RETURN regime.key AS key, target.key AS target
ORDER BY key
