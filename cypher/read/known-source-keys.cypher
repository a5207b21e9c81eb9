// One row per key given that is a source's, by key.
UNWIND $keys AS key
MATCH (source:Source {key: key})
RETURN source.key AS key
ORDER BY key
