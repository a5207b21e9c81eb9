// One row per transfer asked for with its kind, days and order in time, by key.
UNWIND $transfers AS key
MATCH (transfer:Transfer {key: key})
RETURN transfer.key AS key, transfer.label AS label, transfer.kind AS kind, transfer.status AS status,
       transfer.from AS from, transfer.to AS to, transfer.precision AS precision, transfer.sortOn AS sortOn
ORDER BY key
