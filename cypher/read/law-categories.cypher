// One row per item category with the categories right above it, by key.
MATCH (category:ItemCategory)
RETURN category.key AS key, category.label AS label, [(category)-[:NARROWER_THAN]->(above) | above.key] AS broader
ORDER BY key
