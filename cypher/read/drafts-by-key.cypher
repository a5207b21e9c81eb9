// One row per failed draft with who vetoed it and who abstained, by key.
UNWIND $keys AS key
MATCH (draft:Draft {key: key})
RETURN key,
       draft {.*,
         vetoedBy: [(draft)-[:VETOED_BY]->(actor:Actor) | actor {.key, .name, .kind}],
         abstainedBy: [(draft)-[:ABSTAINED_BY]->(actor:Actor) | actor {.key, .name, .kind}]
       } AS draft
ORDER BY key
