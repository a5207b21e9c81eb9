// One row per designation of an actor asked for with what it imposes and under which texts, by actor and designation.
UNWIND $actors AS actorKey
MATCH (actor:Actor {key: actorKey})-[:DESIGNATED_AS]->(designation:Designation)
RETURN actor.key AS actor, designation.key AS key, designation.label AS label,
       designation.listedOn AS listedOn, designation.delistedOn AS delistedOn,
       coalesce(designation.measures, []) AS measures,
       [(designation)-[:UNDER]->(provision:Provision) | provision.key] AS provisions,
       [(designation)-[:UNDER]->(regime:Regime) | regime.key] AS regimes
ORDER BY actor, key
