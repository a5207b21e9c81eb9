// The next claims made by each actor given, the latest first.
UNWIND $keys AS parent
CALL (parent) {
  MATCH (:Actor {key: parent})<-[:MADE_BY]-(claim:Claim)
  WITH claim, coalesce(toString(claim.statedOn), '') AS sort
  WHERE sort <= $sort AND (sort < $sort OR claim.key < $key)
  WITH claim, sort
  ORDER BY sort DESC, claim.key DESC
  LIMIT $limit
  RETURN claim.key AS found, sort
}
MATCH (claim:Claim {key: found})-[:ABOUT]->(transfer:Transfer)
MATCH (claim)-[:MADE_BY]->(maker:Actor)
MATCH (claim)-[:`IN`]->(source:Source)
RETURN parent, sort,
       claim {.*,
         maker: maker {.key, .name, .kind},
         source: source {.key, .title, .publishedOn, .url},
         transfer: transfer {.key, .label},
         overtakenBy: [(claim)-[:OVERTAKEN_BY]->(later:Claim)-[:MADE_BY]->(actor:Actor) |
           later {.key, .position, .statedOn, maker: actor {.key, .name, .kind}}],
         cites: [(claim)-[r:CITES]->(text) | {labels: labels(text), key: text.key, level: r.level}]
       } AS claim
ORDER BY parent, sort DESC, claim.key DESC
