// By which shortest ties is the Angara, listed by some and not by the UN, tied to those on the UN list?
MATCH (ship:Vessel {key: 'angara'})
MATCH (listed:Actor)-[:DESIGNATED_AS]->(:Designation {authority: 'UN'})
WHERE NOT listed:Vessel
WITH DISTINCT ship, listed
MATCH path = shortestPath((ship)-[:CARRIED_BY|SUPPLIED|DELIVERED_TO|TOOK_PART_IN|OWNS|MANAGES|OPERATES|ACTS_FOR|SUBORDINATE_TO|SUBSIDIARY_OF|PART_OF|LINKED_TO|LEADS|CONTROLS|FINANCES*..4]-(listed))
RETURN path
ORDER BY length(path), listed.key
LIMIT 10
