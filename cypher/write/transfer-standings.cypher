// Writes how well the claims about transfers hold; no rows.
UNWIND $rows AS row
MATCH (transfer:Transfer {key: row.transfer})
SET transfer.standing = row.standing, transfer.independentMakers = row.independentMakers
