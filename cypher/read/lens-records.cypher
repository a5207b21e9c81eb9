// One row per event and designation with its first and last day and, for an event, the sources that tell of it, by kind and key.
CALL () {
  MATCH (event:Event)
  RETURN 'Event' AS kind, event.key AS key, event.on AS from, null AS to,
         [(event)-[:`IN`]->(source:Source) | source.key] AS sources
  UNION ALL
  MATCH (designation:Designation)
  RETURN 'Designation' AS kind, designation.key AS key, designation.listedOn AS from, designation.delistedOn AS to, [] AS sources
}
RETURN kind, key, from, to, sources
ORDER BY kind, key
