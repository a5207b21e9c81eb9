// One row per actor given that has ties to other actors, with how many, by key.
UNWIND $keys AS key
MATCH (:Actor {key: key})-[tie]-(:Actor)
WHERE type(tie) IN $types
RETURN key, count(tie) AS count
ORDER BY key
