// One row per claim about the transfers given, by transfer, day said and key.
UNWIND $keys AS parent
MATCH (transfer:Transfer {key: parent})<-[:ABOUT]-(claim:Claim)
MATCH (claim)-[:MADE_BY]->(maker:Actor)
MATCH (claim)-[:`IN`]->(source:Source)
RETURN parent,
       claim {.*,
         maker: maker {.key, .name, .kind},
         source: source {.key, .title, .publishedOn, .url},
         transfer: transfer {.key, .label},
         overtakenBy: [(claim)-[:OVERTAKEN_BY]->(later:Claim)-[:MADE_BY]->(actor:Actor) |
           later {.key, .position, .statedOn, maker: actor {.key, .name, .kind}}],
         cites: [(claim)-[r:CITES]->(text) | {labels: labels(text), key: text.key, level: r.level}]
       } AS claim
ORDER BY parent, coalesce(toString(claim.statedOn), '9999'), claim.key
