// One row per actor with all that is recorded of it, by key.
UNWIND $keys AS key
MATCH (actor:Actor {key: key})
RETURN key, properties(actor) AS actor
ORDER BY key
