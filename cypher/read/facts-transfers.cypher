// One row per transfer asked for with its kind, days, quantity and the transfers it is part of, through others perhaps, or overlaps, by key.
UNWIND $transfers AS key
MATCH (transfer:Transfer {key: key})
RETURN transfer.key AS key, transfer.label AS label, transfer.description AS description,
       transfer.certainty AS certainty, transfer.kind AS kind, transfer.status AS status,
       transfer.from AS from, transfer.to AS to, transfer.precision AS precision, transfer.sortOn AS sortOn,
       transfer.quantityMin AS quantityMin, transfer.quantityMax AS quantityMax, transfer.unit AS unit,
       coalesce(transfer.qualifier, 'UNSPECIFIED') AS qualifier,
       [(transfer)-[:PART_OF*1..8]->(whole:Transfer) | whole.key] AS partOf,
       [(transfer)-[:OVERLAPS]-(other:Transfer) | other.key] AS overlaps
ORDER BY key
