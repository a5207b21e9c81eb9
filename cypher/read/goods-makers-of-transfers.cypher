// One row per maker of the goods of the transfers given, by transfer and key.
UNWIND $keys AS parent
MATCH (:Transfer {key: parent})-[:GOODS_MADE_BY]->(actor:Actor)
RETURN parent, actor {.key, .name, .kind} AS actor
ORDER BY parent, actor.key
