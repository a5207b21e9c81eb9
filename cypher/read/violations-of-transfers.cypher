// One row per violation through the transfers given with one of the verdicts given, by transfer and key.
UNWIND $keys AS parent
MATCH (transfer:Transfer {key: parent})<-[:THROUGH]-(violation:Violation)
WHERE violation.verdict IN $verdicts
RETURN parent,
       violation {.*,
         readWith: [(violation)-[:READ_WITH]->(other:Provision) | other.key],
         parties: [(violation)-[by:BY]->(actor:Actor) | {role: by.role, actor: actor {.key, .name, .kind}}],
         restsOn: [(violation)-[:RESTS_ON]->(claim:Claim) | claim.key],
         citedBy: [(violation)-[:CITED_BY]->(claim:Claim)-[:MADE_BY]->(maker:Actor) |
           claim {.key, .position, .statedOn, maker: maker {.key, .name, .kind}}]
       } AS violation,
       transfer {.key, .label} AS transfer
ORDER BY parent, violation.key
