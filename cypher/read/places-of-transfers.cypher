// One row per place on the way of the transfers given and its role, by transfer, role and key.
UNWIND $keys AS parent
MATCH (:Transfer {key: parent})-[via:VIA]->(place:Place)
RETURN parent, via.role AS role, place {.key, .name, .kind} AS place
ORDER BY parent, role, place.key
