// Writes which provisions a violation is read with; no rows.
UNWIND $rows AS row
MATCH (violation:Violation {key: row.violation})
MATCH (provision:Provision {key: row.provision})
MERGE (violation)-[:READ_WITH]->(provision)
