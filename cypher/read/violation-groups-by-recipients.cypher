// One row per actor among the recipients, with how many violations that fit the filter go through its transfers, by key.
MATCH (violation:Violation)-[:THROUGH]->(transfer:Transfer)
WHERE true // filter here
MATCH (transfer)-[:DELIVERED_TO]->(party:Actor)
WITH violation, party.key AS group, party.name AS label
RETURN group, label, count(violation) AS count,
       sum(CASE WHEN violation.verdict = 'BREACH' THEN 1 ELSE 0 END) AS breaches,
       sum(CASE WHEN violation.verdict = 'POSSIBLE_BREACH' THEN 1 ELSE 0 END) AS possibleBreaches
ORDER BY group
