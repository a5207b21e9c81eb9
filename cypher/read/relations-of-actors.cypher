// The next ties of each actor given to other actors, by type, direction and key.
UNWIND $keys AS parent
CALL (parent) {
  MATCH (actor:Actor {key: parent})-[tie]-(other:Actor)
  WHERE type(tie) IN $types
  WITH tie, other, startNode(tie).key = parent AS outgoing
  WITH tie, other, outgoing, type(tie) + CASE WHEN outgoing THEN ' to ' ELSE ' from ' END AS sort,
       other.key + ' ' + coalesce(toString(tie.from), '') AS key
  WHERE sort >= $sort AND (sort > $sort OR key > $key)
  RETURN tie, other, outgoing, sort, key
  ORDER BY sort, key
  LIMIT $limit
}
RETURN parent, sort, key, type(tie) AS type, outgoing, other {.key, .name, .kind} AS actor, properties(tie) AS tie
ORDER BY parent, sort, key
