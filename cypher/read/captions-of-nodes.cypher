// One row per node given that is there, with the property that reads best as its caption, by kind and key.
CALL () {
  UNWIND $keys.Actor AS key
  MATCH (node:Actor {key: key})
  RETURN 'Actor' AS kind, key, node.name AS caption
  UNION ALL
  UNWIND $keys.Place AS key
  MATCH (node:Place {key: key})
  RETURN 'Place' AS kind, key, node.name AS caption
  UNION ALL
  UNWIND $keys.Regime AS key
  MATCH (node:Regime {key: key})
  RETURN 'Regime' AS kind, key, node.name AS caption
  UNION ALL
  UNWIND $keys.Resolution AS key
  MATCH (node:Resolution {key: key})
  RETURN 'Resolution' AS kind, key, node.symbol AS caption
  UNION ALL
  UNWIND $keys.Provision AS key
  MATCH (node:Provision {key: key})
  RETURN 'Provision' AS kind, key, node.cite AS caption
  UNION ALL
  UNWIND $keys.ItemCategory AS key
  MATCH (node:ItemCategory {key: key})
  RETURN 'ItemCategory' AS kind, key, node.label AS caption
  UNION ALL
  UNWIND $keys.Transfer AS key
  MATCH (node:Transfer {key: key})
  RETURN 'Transfer' AS kind, key, node.label AS caption
  UNION ALL
  UNWIND $keys.Claim AS key
  MATCH (node:Claim {key: key})
  RETURN 'Claim' AS kind, key, node.label AS caption
  UNION ALL
  UNWIND $keys.Source AS key
  MATCH (node:Source {key: key})
  RETURN 'Source' AS kind, key, node.title AS caption
  UNION ALL
  UNWIND $keys.Designation AS key
  MATCH (node:Designation {key: key})
  RETURN 'Designation' AS kind, key, node.label AS caption
  UNION ALL
  UNWIND $keys.Violation AS key
  MATCH (node:Violation {key: key})
  RETURN 'Violation' AS kind, key, node.label AS caption
  UNION ALL
  UNWIND $keys.Event AS key
  MATCH (node:Event {key: key})
  RETURN 'Event' AS kind, key, node.description AS caption
  UNION ALL
  UNWIND $keys.MandateExtension AS key
  MATCH (node:MandateExtension {key: key})
  RETURN 'MandateExtension' AS kind, key, node.symbol AS caption
  UNION ALL
  UNWIND $keys.Draft AS key
  MATCH (node:Draft {key: key})
  RETURN 'Draft' AS kind, key, node.symbol AS caption
}
RETURN kind, key, caption
ORDER BY kind, key
