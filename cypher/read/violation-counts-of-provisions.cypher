// One row per provision given that has some violations with one of the verdicts given, with how many, by key.
UNWIND $keys AS key
MATCH (:Provision {key: key})<-[:AGAINST]-(violation:Violation)
WHERE violation.verdict IN $verdicts
RETURN key, count(DISTINCT violation) AS count
ORDER BY key
