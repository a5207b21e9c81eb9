// One row per item category that a provision covers, with how the provision is read, by provision and category.
MATCH (provision:Provision)-[covers:COVERS]->(category:ItemCategory)
RETURN provision.key AS provision, category.key AS category, covers.reading AS reading, covers.why AS why
ORDER BY provision, category
