// One row per key given that is an actor's, by key.
UNWIND $keys AS key
MATCH (actor:Actor {key: key})
RETURN actor.key AS key
ORDER BY key
