// One row per designation with who is listed and under what, by key.
UNWIND $keys AS key
MATCH (designation:Designation {key: key})
RETURN key,
       designation {.*,
         holders: [(holder)-[:DESIGNATED_AS]->(designation) | {labels: labels(holder), key: holder.key, name: holder.name, kind: holder.kind}],
         listedBy: [(designation)-[:LISTED_BY]->(actor:Actor) | actor {.key, .name, .kind}],
         regimes: [(designation)-[:UNDER]->(regime:Regime) | regime.key],
         provisions: [(designation)-[:UNDER]->(provision:Provision) | provision.key],
         resolutions: [(designation)-[:CITES]->(resolution:Resolution) | resolution.key]
       } AS designation
ORDER BY key
