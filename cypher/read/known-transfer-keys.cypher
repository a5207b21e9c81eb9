// One row per key given that is a transfer's, by key.
UNWIND $keys AS key
MATCH (transfer:Transfer {key: key})
RETURN transfer.key AS key
ORDER BY key
