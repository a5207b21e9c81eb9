// One row per claim with its maker, source and transfer, by key.
UNWIND $keys AS key
MATCH (claim:Claim {key: key})-[:ABOUT]->(transfer:Transfer)
MATCH (claim)-[:MADE_BY]->(maker:Actor)
MATCH (claim)-[:`IN`]->(source:Source)
RETURN key,
       claim {.*,
         maker: maker {.key, .name, .kind},
         source: source {.key, .title, .publishedOn, .url},
         transfer: transfer {.key, .label},
         overtakenBy: [(claim)-[:OVERTAKEN_BY]->(later:Claim)-[:MADE_BY]->(actor:Actor) |
           later {.key, .position, .statedOn, maker: actor {.key, .name, .kind}}],
         cites: [(claim)-[r:CITES]->(text) | {labels: labels(text), key: text.key, level: r.level}]
       } AS claim
ORDER BY key
