// One row: how many violations fit the filter.
MATCH (violation:Violation)-[:THROUGH]->(transfer:Transfer)
WHERE true // filter here
RETURN count(violation) AS count
