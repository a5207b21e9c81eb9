// One row: how many claims fit the filter.
MATCH (claim:Claim)-[:ABOUT]->(transfer:Transfer)
MATCH (claim)-[:MADE_BY]->(maker:Actor)
MATCH (claim)-[:`IN`]->(source:Source)
WHERE true // filter here
RETURN count(claim) AS count
