// One row per actor that took part in the transfers given and its role, by transfer, role and key.
UNWIND $keys AS parent
MATCH (:Transfer {key: parent})<-[part:TOOK_PART_IN]-(actor:Actor)
RETURN parent, part.role AS role, actor {.key, .name, .kind} AS actor
ORDER BY parent, role, actor.key
