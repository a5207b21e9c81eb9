// For each place given the next transfers by way of it, the latest first.
UNWIND $keys AS parent
CALL (parent) {
  MATCH (:Place {key: parent})<-[:VIA]-(transfer:Transfer)
  WHERE transfer.sortOn <= $sort AND (transfer.sortOn < $sort OR transfer.key < $key)
  WITH DISTINCT transfer
  ORDER BY transfer.sortOn DESC, transfer.key DESC
  LIMIT $limit
  RETURN transfer.key AS found
}
MATCH (transfer:Transfer {key: found})
RETURN parent, transfer {.*,
         suppliers: [(transfer)<-[:SUPPLIED]-(actor:Actor) | actor {.key, .name, .kind}],
         recipients: [(transfer)-[:DELIVERED_TO]->(actor:Actor) | actor {.key, .name, .kind}],
         carriers: [(transfer)-[:CARRIED_BY]->(actor:Actor) | actor {.key, .name, .kind}],
         goods: [(transfer)-[of:OF]->(category:ItemCategory) | {category: category.key, suspected: of.suspected}],
         partOf: [(transfer)-[:PART_OF]->(whole:Transfer) | whole {.key, .label}]
       } AS transfer
ORDER BY parent, transfer.sortOn DESC, transfer.key DESC
