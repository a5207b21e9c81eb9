// One row per transfer with its parties, carriers and goods, by key.
UNWIND $keys AS key
MATCH (transfer:Transfer {key: key})
RETURN key,
       transfer {.*,
         suppliers: [(transfer)<-[:SUPPLIED]-(actor:Actor) | actor {.key, .name, .kind}],
         recipients: [(transfer)-[:DELIVERED_TO]->(actor:Actor) | actor {.key, .name, .kind}],
         carriers: [(transfer)-[:CARRIED_BY]->(actor:Actor) | actor {.key, .name, .kind}],
         goods: [(transfer)-[of:OF]->(category:ItemCategory) | {category: category.key, suspected: of.suspected}],
         partOf: [(transfer)-[:PART_OF]->(whole:Transfer) | whole {.key, .label}]
       } AS transfer
ORDER BY key
