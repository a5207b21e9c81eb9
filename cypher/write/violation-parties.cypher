// Writes by whom a violation is, and in what role; no rows.
UNWIND $rows AS row
MATCH (violation:Violation {key: row.violation})
MATCH (actor:Actor {key: row.actor})
MERGE (violation)-[:BY {role: row.role}]->(actor)
