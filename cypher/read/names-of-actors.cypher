// One row per actor with everything it can be found by, by key.
MATCH (actor:Actor)
RETURN actor.key AS key, actor {.name, .kind, .aliases, .imo, .companyImo, .registrationMark, .ogrn, .inn, .registrationNumber} AS actor,
       [(actor)-[:DESIGNATED_AS]->(designation:Designation) | designation.reference] AS references
ORDER BY key
