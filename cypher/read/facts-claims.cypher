// One row per claim about a transfer asked for, with its maker, source, numbers and the texts that it names, by transfer and claim.
UNWIND $transfers AS key
MATCH (transfer:Transfer {key: key})<-[:ABOUT]-(claim:Claim)
MATCH (claim)-[:MADE_BY]->(maker:Actor)
MATCH (claim)-[:`IN`]->(source:Source)
RETURN transfer.key AS transfer, claim.key AS key, claim.position AS position, claim.strength AS strength,
       maker.key AS maker, source.key AS source, claim.statedOn AS statedOn,
       source.publishedOn AS publishedOn, claim.quantityMin AS quantityMin, claim.quantityMax AS quantityMax,
       claim.unit AS unit, claim.qualifier AS qualifier, coalesce(claim.ofPart, false) AS ofPart,
       [(claim)-[cites:CITES]->(text) WHERE coalesce(cites.level, '') <> 'regime' | text.key] AS cites,
       [(claim)-[:REJECTS]->(:Source)-[:PUBLISHED_BY]->(publisher:Actor) | publisher.key] AS rejectsReportsOf,
       [(claim)-[:OVERTAKEN_BY]->(later:Claim) | later.key] AS overtakenBy
ORDER BY transfer, key
