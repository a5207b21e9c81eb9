// One row per source that one of the claims given rejects, by claim and key.
UNWIND $keys AS parent
MATCH (:Claim {key: parent})-[:REJECTS]->(source:Source)
RETURN parent, source {.key, .title, .publishedOn, .url} AS source
ORDER BY parent, source.key
