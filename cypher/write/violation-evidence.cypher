// Writes which claims a violation rests on; no rows.
UNWIND $rows AS row
MATCH (violation:Violation {key: row.violation})
MATCH (claim:Claim {key: row.claim})
MERGE (violation)-[:RESTS_ON]->(claim)
