// One row per item category with its notes, by key.
MATCH (category:ItemCategory)
RETURN category.key AS key, category.note AS note, category.hs AS hs
ORDER BY key
