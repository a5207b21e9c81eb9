// One row per value of the trait asked for, with how many violations that fit the filter have it, by value.
MATCH (violation:Violation)-[:THROUGH]->(transfer:Transfer)
WHERE true // filter here
WITH violation,
     CASE $by
       WHEN 'RESOLUTION' THEN violation.resolution
       WHEN 'PROVISION' THEN violation.provision
       WHEN 'MEASURE' THEN violation.measure
       WHEN 'MONTH' THEN substring(violation.sortOn, 0, 7)
       WHEN 'YEAR' THEN substring(violation.sortOn, 0, 4)
       WHEN 'VERDICT' THEN violation.verdict
       WHEN 'BASIS' THEN violation.basis
       WHEN 'STANDING' THEN coalesce(transfer.standing, '')
     END AS group
RETURN group, count(violation) AS count,
       sum(CASE WHEN violation.verdict = 'BREACH' THEN 1 ELSE 0 END) AS breaches,
       sum(CASE WHEN violation.verdict = 'POSSIBLE_BREACH' THEN 1 ELSE 0 END) AS possibleBreaches
ORDER BY group
