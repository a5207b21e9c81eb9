// The keys of the transfers after a key, by key, at most $limit.
MATCH (transfer:Transfer)
WHERE transfer.key > $after
RETURN transfer.key AS key
ORDER BY key
LIMIT $limit
