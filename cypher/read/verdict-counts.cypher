// How many violations are stored of each verdict, gravest first.
MATCH (violation:Violation)
RETURN violation.verdict AS verdict, violation.verdictRank AS rank, count(violation) AS count
ORDER BY rank
