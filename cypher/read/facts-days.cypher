// One row per transfer asked for with its days and those on which somebody spoke of it, by key.
UNWIND $transfers AS key
MATCH (transfer:Transfer {key: key})
RETURN transfer.key AS key, transfer.from AS from, transfer.to AS to,
       [(transfer)<-[:ABOUT]-(claim:Claim)-[:`IN`]->(source:Source)
         WHERE coalesce(claim.statedOn, source.publishedOn) IS NOT NULL
         | coalesce(claim.statedOn, source.publishedOn)] AS spokenOn
ORDER BY key
