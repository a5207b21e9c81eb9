// The next violations that fit the filter, the latest transfers first.
MATCH (violation:Violation)
WHERE violation.sortOn <= $sort AND (violation.sortOn < $sort OR violation.key < $key)
MATCH (violation)-[:THROUGH]->(transfer:Transfer)
WHERE true // filter here
WITH violation, transfer
ORDER BY violation.sortOn DESC, violation.key DESC
LIMIT $limit
RETURN violation {.*,
         readWith: [(violation)-[:READ_WITH]->(other:Provision) | other.key],
         parties: [(violation)-[by:BY]->(actor:Actor) | {role: by.role, actor: actor {.key, .name, .kind}}],
         restsOn: [(violation)-[:RESTS_ON]->(claim:Claim) | claim.key],
         citedBy: [(violation)-[:CITED_BY]->(claim:Claim)-[:MADE_BY]->(maker:Actor) |
           claim {.key, .position, .statedOn, maker: maker {.key, .name, .kind}}]
       } AS violation,
       transfer {.*,
         suppliers: [(transfer)<-[:SUPPLIED]-(actor:Actor) | actor {.key, .name, .kind}],
         recipients: [(transfer)-[:DELIVERED_TO]->(actor:Actor) | actor {.key, .name, .kind}],
         carriers: [(transfer)-[:CARRIED_BY]->(actor:Actor) | actor {.key, .name, .kind}],
         goods: [(transfer)-[of:OF]->(category:ItemCategory) | {category: category.key, suspected: of.suspected}],
         partOf: [(transfer)-[:PART_OF]->(whole:Transfer) | whole {.key, .label}]
       } AS transfer
ORDER BY violation.sortOn DESC, violation.key DESC
