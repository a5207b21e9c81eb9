// One row per item category that a provision leaves out, with the last day on which it does, by provision and category.
MATCH (provision:Provision)-[excepts:EXCEPTS]->(category:ItemCategory)
RETURN provision.key AS provision, category.key AS category, excepts.until AS until, excepts.why AS why
ORDER BY provision, category
