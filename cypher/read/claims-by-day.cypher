// The next claims that fit the filter, the latest said or published first.
MATCH (claim:Claim)-[:ABOUT]->(transfer:Transfer)
MATCH (claim)-[:MADE_BY]->(maker:Actor)
MATCH (claim)-[:`IN`]->(source:Source)
WITH claim, transfer, maker, source, coalesce(toString(claim.statedOn), toString(source.publishedOn), '') AS sort
WHERE sort <= $sort AND (sort < $sort OR claim.key < $key)
  AND true // filter here
WITH claim, transfer, maker, source, sort
ORDER BY sort DESC, claim.key DESC
LIMIT $limit
RETURN claim {.*,
         maker: maker {.key, .name, .kind},
         source: source {.key, .title, .publishedOn, .url},
         transfer: transfer {.key, .label},
         overtakenBy: [(claim)-[:OVERTAKEN_BY]->(later:Claim)-[:MADE_BY]->(actor:Actor) |
           later {.key, .position, .statedOn, maker: actor {.key, .name, .kind}}],
         cites: [(claim)-[r:CITES]->(text) | {labels: labels(text), key: text.key, level: r.level}]
       } AS claim
ORDER BY sort DESC, claim.key DESC
