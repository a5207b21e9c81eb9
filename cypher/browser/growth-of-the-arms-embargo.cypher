// How did the arms embargo grow: what changed 1718 OP 8(a)(i) and 8(b), paragraph by paragraph?
MATCH path = (:Provision {key: '1718-8-a-i'})-[:CHANGED_BY*1..5]->(:Provision)
RETURN path
UNION
MATCH path = (:Provision {key: '1718-8-b'})-[:CHANGED_BY*1..5]->(:Provision)
RETURN path
