// One row per change of a provision by a later one, by provision, later provision and kind of change.
MATCH (provision:Provision)-[change:CHANGED_BY]->(later:Provision)
RETURN provision.key AS provision, later.key AS by, change.how AS how, change.on AS on, change.note AS note
ORDER BY provision, by, how
