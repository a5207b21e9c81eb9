// One row per designation of the places given, by place, day of listing and key.
UNWIND $keys AS parent
MATCH (:Place {key: parent})-[:DESIGNATED_AS]->(designation:Designation)
RETURN parent,
       designation {.*,
         holders: [(holder)-[:DESIGNATED_AS]->(designation) | {labels: labels(holder), key: holder.key, name: holder.name, kind: holder.kind}],
         listedBy: [(designation)-[:LISTED_BY]->(actor:Actor) | actor {.key, .name, .kind}],
         regimes: [(designation)-[:UNDER]->(regime:Regime) | regime.key],
         provisions: [(designation)-[:UNDER]->(provision:Provision) | provision.key],
         resolutions: [(designation)-[:CITES]->(resolution:Resolution) | resolution.key]
       } AS designation
ORDER BY parent, coalesce(toString(designation.listedOn), ''), designation.key
