// One row per actor in a transfer asked for and the relationship that ties it there, by transfer, relationship and actor.
UNWIND $transfers AS key
MATCH (transfer:Transfer {key: key})-[tie:SUPPLIED|DELIVERED_TO|GOODS_MADE_BY|CARRIED_BY|TOOK_PART_IN]-(actor:Actor)
RETURN transfer.key AS transfer, type(tie) AS relationship, actor.key AS actor
ORDER BY transfer, relationship, actor
