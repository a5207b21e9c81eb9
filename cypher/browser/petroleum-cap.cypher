// Which deliveries are under the cap on refined petroleum, and which of them breach it?
MATCH path = (:Provision {key: '2397-5'})-[:CAPPED_AT]->(:Cap)-[:LIMITS]->(:ItemCategory)<-[:OF]-(:Transfer)<-[:SUPPLIED]-(:Actor)
RETURN path
UNION
MATCH path = (:Provision {key: '2397-5'})<-[:AGAINST]-(:Violation)-[:THROUGH]->(:Transfer)
RETURN path
