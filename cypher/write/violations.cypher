// Writes violations with their transfer and provision, and with a label for the verdict; no rows.
UNWIND $rows AS row
MATCH (transfer:Transfer {key: row.transfer})
MATCH (provision:Provision {key: row.provision})
MERGE (violation:Violation {key: row.key})
SET violation.label = row.label, violation.rule = row.rule, violation.verdict = row.verdict,
    violation.verdictRank = row.verdictRank, violation.basis = row.basis,
    violation.independentMakers = row.independentMakers, violation.transfer = row.transfer,
    violation.provision = row.provision, violation.resolution = row.resolution, violation.measure = row.measure,
    violation.sortOn = row.sortOn, violation.conditions = row.conditions
FOREACH (_ IN CASE row.verdict WHEN 'BREACH' THEN [1] ELSE [] END | SET violation:Breach)
FOREACH (_ IN CASE row.verdict WHEN 'POSSIBLE_BREACH' THEN [1] ELSE [] END | SET violation:PossibleBreach)
FOREACH (_ IN CASE row.verdict WHEN 'EXEMPT' THEN [1] ELSE [] END | SET violation:Exempt)
FOREACH (_ IN CASE row.verdict WHEN 'UNKNOWN' THEN [1] ELSE [] END | SET violation:Unknown)
MERGE (violation)-[:THROUGH]->(transfer)
MERGE (violation)-[:AGAINST]->(provision)
