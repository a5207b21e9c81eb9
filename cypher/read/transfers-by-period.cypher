// The next transfers that fit the filter, the latest first.
MATCH (transfer:Transfer)
WHERE transfer.sortOn <= $sort AND (transfer.sortOn < $sort OR transfer.key < $key)
  AND true // filter here
WITH transfer
ORDER BY transfer.sortOn DESC, transfer.key DESC
LIMIT $limit
RETURN transfer {.*,
         suppliers: [(transfer)<-[:SUPPLIED]-(actor:Actor) | actor {.key, .name, .kind}],
         recipients: [(transfer)-[:DELIVERED_TO]->(actor:Actor) | actor {.key, .name, .kind}],
         carriers: [(transfer)-[:CARRIED_BY]->(actor:Actor) | actor {.key, .name, .kind}],
         goods: [(transfer)-[of:OF]->(category:ItemCategory) | {category: category.key, suspected: of.suspected}],
         partOf: [(transfer)-[:PART_OF]->(whole:Transfer) | whole {.key, .label}]
       } AS transfer
ORDER BY transfer.sortOn DESC, transfer.key DESC
