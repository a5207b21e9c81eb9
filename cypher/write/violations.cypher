// Writes violations with their transfer and provision; no rows.
UNWIND $rows AS row
MATCH (transfer:Transfer {key: row.transfer})
MATCH (provision:Provision {key: row.provision})
MERGE (violation:Violation {key: row.key})
SET violation.label = row.label, violation.rule = row.rule, violation.verdict = row.verdict,
    violation.verdictRank = row.verdictRank, violation.basis = row.basis,
    violation.independentMakers = row.independentMakers, violation.transfer = row.transfer,
    violation.provision = row.provision, violation.resolution = row.resolution, violation.measure = row.measure,
    violation.sortOn = row.sortOn, violation.conditions = row.conditions
MERGE (violation)-[:THROUGH]->(transfer)
MERGE (violation)-[:AGAINST]->(provision)
