// One row per cap of a provision, by provision and first day.
MATCH (provision:Provision)-[:CAPPED_AT]->(cap:Cap)-[:LIMITS]->(category:ItemCategory)
RETURN provision.key AS provision, cap.key AS key, category.key AS category, cap.amount AS amount, cap.unit AS unit,
       cap.orAmount AS orAmount, cap.orUnit AS orUnit, cap.rule AS rule, cap.from AS from, cap.to AS to,
       cap.periodKind AS periodKind
ORDER BY provision, from, key
