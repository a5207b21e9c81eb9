// One row per actor asked for, by key.
UNWIND $actors AS key
MATCH (actor:Actor {key: key})
RETURN actor.key AS key, actor.name AS name, actor.kind AS kind, actor.unMember AS unMember
ORDER BY key
