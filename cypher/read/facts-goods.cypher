// One row per item category of the transfers asked for, by transfer and category.
UNWIND $transfers AS key
MATCH (transfer:Transfer {key: key})-[of:OF]->(category:ItemCategory)
RETURN transfer.key AS transfer, category.key AS category, coalesce(of.suspected, false) AS suspected
ORDER BY transfer, category
