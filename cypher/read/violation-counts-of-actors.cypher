// One row per actor given that is bound in some violations with one of the verdicts given, with how many, by key.
UNWIND $keys AS key
MATCH (:Actor {key: key})<-[:BY]-(violation:Violation)
WHERE violation.verdict IN $verdicts
RETURN key, count(DISTINCT violation) AS count
ORDER BY key
