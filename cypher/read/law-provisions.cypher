// One row per provision with what the law needs of it and whom it binds by name, by key.
MATCH (regime:Regime)<-[:BELONGS_TO]-(resolution:Resolution)-[:HAS_PROVISION]->(provision:Provision)
RETURN provision.key AS key, provision.cite AS cite, resolution.key AS resolution, regime.key AS regime,
       provision.measure AS measure, provision.direction AS direction, provision.nature AS nature,
       coalesce(provision.bound, []) AS bound, [(provision)-[:BINDS]->(actor) | actor.key] AS binds,
       provision.inForceFrom AS inForceFrom, provision.inForceTo AS inForceTo
ORDER BY key
