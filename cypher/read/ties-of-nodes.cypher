// One row per relationship of the types given at the nodes given, by kind, key, relationship, direction and the node at its other end.
CALL () {
  UNWIND $keys.Actor AS key
  MATCH (node:Actor {key: key})
  RETURN 'Actor' AS kind, node
  UNION ALL
  UNWIND $keys.Place AS key
  MATCH (node:Place {key: key})
  RETURN 'Place' AS kind, node
  UNION ALL
  UNWIND $keys.Regime AS key
  MATCH (node:Regime {key: key})
  RETURN 'Regime' AS kind, node
  UNION ALL
  UNWIND $keys.Resolution AS key
  MATCH (node:Resolution {key: key})
  RETURN 'Resolution' AS kind, node
  UNION ALL
  UNWIND $keys.Provision AS key
  MATCH (node:Provision {key: key})
  RETURN 'Provision' AS kind, node
  UNION ALL
  UNWIND $keys.ItemCategory AS key
  MATCH (node:ItemCategory {key: key})
  RETURN 'ItemCategory' AS kind, node
  UNION ALL
  UNWIND $keys.Transfer AS key
  MATCH (node:Transfer {key: key})
  RETURN 'Transfer' AS kind, node
  UNION ALL
  UNWIND $keys.Claim AS key
  MATCH (node:Claim {key: key})
  RETURN 'Claim' AS kind, node
  UNION ALL
  UNWIND $keys.Source AS key
  MATCH (node:Source {key: key})
  RETURN 'Source' AS kind, node
  UNION ALL
  UNWIND $keys.Designation AS key
  MATCH (node:Designation {key: key})
  RETURN 'Designation' AS kind, node
  UNION ALL
  UNWIND $keys.Violation AS key
  MATCH (node:Violation {key: key})
  RETURN 'Violation' AS kind, node
  UNION ALL
  UNWIND $keys.Event AS key
  MATCH (node:Event {key: key})
  RETURN 'Event' AS kind, node
  UNION ALL
  UNWIND $keys.MandateExtension AS key
  MATCH (node:MandateExtension {key: key})
  RETURN 'MandateExtension' AS kind, node
  UNION ALL
  UNWIND $keys.Draft AS key
  MATCH (node:Draft {key: key})
  RETURN 'Draft' AS kind, node
}
MATCH (node)-[tie]-(other)
WHERE type(tie) IN $types
RETURN kind, node.key AS key, type(tie) AS relationship, startNode(tie) = node AS outgoing, labels(other) AS labels,
       other.key AS other,
       coalesce(other.name, other.label, other.cite, other.symbol, other.title, other.description, other.key) AS caption,
       [(other)-[:DESIGNATED_AS]->(listing:Designation) |
         {authority: listing.authority, listedOn: listing.listedOn, delistedOn: listing.delistedOn}] AS listings,
       tie.from AS since, tie.to AS until
ORDER BY kind, key, relationship, outgoing, other
LIMIT $limit
