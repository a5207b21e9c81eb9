// One row per source with its type, its day and who published it, by key.
MATCH (source:Source)
RETURN source.key AS key, source.type AS type, source.publishedOn AS publishedOn,
       [(source)-[:PUBLISHED_BY]->(publisher:Actor) | publisher.key] AS publishers
ORDER BY key
