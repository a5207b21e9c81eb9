// One row per source given that carries claims, with how many, by key.
UNWIND $keys AS key
MATCH (:Source {key: key})<-[:`IN`]-(claim:Claim)
RETURN key, count(claim) AS count
ORDER BY key
