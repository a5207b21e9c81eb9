// One row per event, extension of a mandate and failed draft with its words, by kind and key.
CALL () {
  MATCH (node:Event) RETURN 'Event' AS kind, node.key AS key, node.description AS name
  UNION ALL
  MATCH (node:MandateExtension) RETURN 'MandateExtension' AS kind, node.key AS key, coalesce(node.symbol, node.key) AS name
  UNION ALL
  MATCH (node:Draft) RETURN 'Draft' AS kind, node.key AS key, coalesce(node.symbol, node.key) AS name
}
RETURN kind, key, name
ORDER BY kind, key
