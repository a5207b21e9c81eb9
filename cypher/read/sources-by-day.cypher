// The next sources that fit the filter, the latest published first.
MATCH (source:Source)
WITH source, coalesce(toString(source.publishedOn), '') AS sort
WHERE sort <= $sort AND (sort < $sort OR source.key < $key)
  AND true // filter here
WITH source, sort
ORDER BY sort DESC, source.key DESC
LIMIT $limit
RETURN source {.*,
         publishedBy: [(source)-[:PUBLISHED_BY]->(actor:Actor) | actor {.key, .name, .kind}],
         issuedBy: [(source)-[:ISSUED_BY]->(actor:Actor) | actor {.key, .name, .kind}]
       } AS source
ORDER BY sort DESC, source.key DESC
