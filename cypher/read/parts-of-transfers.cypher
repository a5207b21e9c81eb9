// One row per part of the transfers given, by transfer given and key.
UNWIND $keys AS parent
MATCH (:Transfer {key: parent})<-[:PART_OF]-(transfer:Transfer)
RETURN parent,
       transfer {.*,
         suppliers: [(transfer)<-[:SUPPLIED]-(actor:Actor) | actor {.key, .name, .kind}],
         recipients: [(transfer)-[:DELIVERED_TO]->(actor:Actor) | actor {.key, .name, .kind}],
         carriers: [(transfer)-[:CARRIED_BY]->(actor:Actor) | actor {.key, .name, .kind}],
         goods: [(transfer)-[of:OF]->(category:ItemCategory) | {category: category.key, suspected: of.suspected}],
         partOf: [(transfer)-[:PART_OF]->(whole:Transfer) | whole {.key, .label}]
       } AS transfer
ORDER BY parent, transfer.key
