// One row per transfer asked for with its days and those on which somebody spoke of it, by key.
UNWIND $transfers AS key
MATCH (transfer:Transfer {key: key})
RETURN transfer.key AS key, transfer.from AS from, transfer.to AS to,
       [(transfer)<-[:ABOUT]-(claim:Claim) WHERE claim.statedOn IS NOT NULL | claim.statedOn] AS statedOn
ORDER BY key
