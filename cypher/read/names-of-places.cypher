// One row per place with everything it can be found by, by key.
MATCH (place:Place)
RETURN place.key AS key, place {.name, .kind, .aliases, .locode} AS place,
       [(place)-[:DESIGNATED_AS]->(designation:Designation) | designation.reference] AS references
ORDER BY key
