// One row per claim that overtakes one of those given, by claim given, day said and key.
UNWIND $keys AS parent
MATCH (:Claim {key: parent})-[:OVERTAKEN_BY]->(claim:Claim)-[:ABOUT]->(transfer:Transfer)
MATCH (claim)-[:MADE_BY]->(maker:Actor)
MATCH (claim)-[:`IN`]->(source:Source)
RETURN parent,
       claim {.*,
         maker: maker {.key, .name, .kind},
         source: source {.key, .title, .publishedOn, .url},
         transfer: transfer {.key, .label},
         cites: [(claim)-[:CITES]->(text) | {labels: labels(text), key: text.key}]
       } AS claim
ORDER BY parent, coalesce(toString(claim.statedOn), '9999'), claim.key
