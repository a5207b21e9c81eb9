// Writes which accusations cite what a violation is against; no rows.
UNWIND $rows AS row
MATCH (violation:Violation {key: row.violation})
MATCH (claim:Claim {key: row.claim})
MERGE (violation)-[:CITED_BY]->(claim)
