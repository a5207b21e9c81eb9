// One row per relationship of the types given at the nodes given, by kind, key, relationship, direction and the node at its other end.
CALL () {
  UNWIND $keys.Actor AS key
  MATCH (node:Actor {key: key})-[tie]-(other)
  WHERE type(tie) IN $types
  RETURN 'Actor' AS kind, key, type(tie) AS relationship, startNode(tie) = node AS outgoing, labels(other) AS labels, other.key AS other,
         coalesce(other.name, other.label, other.cite, other.symbol, other.title, other.caption, other.description, other.key) AS caption,
         [(other)-[:DESIGNATED_AS]->(listing:Designation) WHERE listing.delistedOn IS NULL | listing.authority] AS listedBy
  UNION ALL
  UNWIND $keys.Place AS key
  MATCH (node:Place {key: key})-[tie]-(other)
  WHERE type(tie) IN $types
  RETURN 'Place' AS kind, key, type(tie) AS relationship, startNode(tie) = node AS outgoing, labels(other) AS labels, other.key AS other,
         coalesce(other.name, other.label, other.cite, other.symbol, other.title, other.caption, other.description, other.key) AS caption,
         [(other)-[:DESIGNATED_AS]->(listing:Designation) WHERE listing.delistedOn IS NULL | listing.authority] AS listedBy
  UNION ALL
  UNWIND $keys.Regime AS key
  MATCH (node:Regime {key: key})-[tie]-(other)
  WHERE type(tie) IN $types
  RETURN 'Regime' AS kind, key, type(tie) AS relationship, startNode(tie) = node AS outgoing, labels(other) AS labels, other.key AS other,
         coalesce(other.name, other.label, other.cite, other.symbol, other.title, other.caption, other.description, other.key) AS caption,
         [(other)-[:DESIGNATED_AS]->(listing:Designation) WHERE listing.delistedOn IS NULL | listing.authority] AS listedBy
  UNION ALL
  UNWIND $keys.Resolution AS key
  MATCH (node:Resolution {key: key})-[tie]-(other)
  WHERE type(tie) IN $types
  RETURN 'Resolution' AS kind, key, type(tie) AS relationship, startNode(tie) = node AS outgoing, labels(other) AS labels, other.key AS other,
         coalesce(other.name, other.label, other.cite, other.symbol, other.title, other.caption, other.description, other.key) AS caption,
         [(other)-[:DESIGNATED_AS]->(listing:Designation) WHERE listing.delistedOn IS NULL | listing.authority] AS listedBy
  UNION ALL
  UNWIND $keys.Provision AS key
  MATCH (node:Provision {key: key})-[tie]-(other)
  WHERE type(tie) IN $types
  RETURN 'Provision' AS kind, key, type(tie) AS relationship, startNode(tie) = node AS outgoing, labels(other) AS labels, other.key AS other,
         coalesce(other.name, other.label, other.cite, other.symbol, other.title, other.caption, other.description, other.key) AS caption,
         [(other)-[:DESIGNATED_AS]->(listing:Designation) WHERE listing.delistedOn IS NULL | listing.authority] AS listedBy
  UNION ALL
  UNWIND $keys.ItemCategory AS key
  MATCH (node:ItemCategory {key: key})-[tie]-(other)
  WHERE type(tie) IN $types
  RETURN 'ItemCategory' AS kind, key, type(tie) AS relationship, startNode(tie) = node AS outgoing, labels(other) AS labels, other.key AS other,
         coalesce(other.name, other.label, other.cite, other.symbol, other.title, other.caption, other.description, other.key) AS caption,
         [(other)-[:DESIGNATED_AS]->(listing:Designation) WHERE listing.delistedOn IS NULL | listing.authority] AS listedBy
  UNION ALL
  UNWIND $keys.Transfer AS key
  MATCH (node:Transfer {key: key})-[tie]-(other)
  WHERE type(tie) IN $types
  RETURN 'Transfer' AS kind, key, type(tie) AS relationship, startNode(tie) = node AS outgoing, labels(other) AS labels, other.key AS other,
         coalesce(other.name, other.label, other.cite, other.symbol, other.title, other.caption, other.description, other.key) AS caption,
         [(other)-[:DESIGNATED_AS]->(listing:Designation) WHERE listing.delistedOn IS NULL | listing.authority] AS listedBy
  UNION ALL
  UNWIND $keys.Claim AS key
  MATCH (node:Claim {key: key})-[tie]-(other)
  WHERE type(tie) IN $types
  RETURN 'Claim' AS kind, key, type(tie) AS relationship, startNode(tie) = node AS outgoing, labels(other) AS labels, other.key AS other,
         coalesce(other.name, other.label, other.cite, other.symbol, other.title, other.caption, other.description, other.key) AS caption,
         [(other)-[:DESIGNATED_AS]->(listing:Designation) WHERE listing.delistedOn IS NULL | listing.authority] AS listedBy
  UNION ALL
  UNWIND $keys.Source AS key
  MATCH (node:Source {key: key})-[tie]-(other)
  WHERE type(tie) IN $types
  RETURN 'Source' AS kind, key, type(tie) AS relationship, startNode(tie) = node AS outgoing, labels(other) AS labels, other.key AS other,
         coalesce(other.name, other.label, other.cite, other.symbol, other.title, other.caption, other.description, other.key) AS caption,
         [(other)-[:DESIGNATED_AS]->(listing:Designation) WHERE listing.delistedOn IS NULL | listing.authority] AS listedBy
  UNION ALL
  UNWIND $keys.Designation AS key
  MATCH (node:Designation {key: key})-[tie]-(other)
  WHERE type(tie) IN $types
  RETURN 'Designation' AS kind, key, type(tie) AS relationship, startNode(tie) = node AS outgoing, labels(other) AS labels, other.key AS other,
         coalesce(other.name, other.label, other.cite, other.symbol, other.title, other.caption, other.description, other.key) AS caption,
         [(other)-[:DESIGNATED_AS]->(listing:Designation) WHERE listing.delistedOn IS NULL | listing.authority] AS listedBy
  UNION ALL
  UNWIND $keys.Violation AS key
  MATCH (node:Violation {key: key})-[tie]-(other)
  WHERE type(tie) IN $types
  RETURN 'Violation' AS kind, key, type(tie) AS relationship, startNode(tie) = node AS outgoing, labels(other) AS labels, other.key AS other,
         coalesce(other.name, other.label, other.cite, other.symbol, other.title, other.caption, other.description, other.key) AS caption,
         [(other)-[:DESIGNATED_AS]->(listing:Designation) WHERE listing.delistedOn IS NULL | listing.authority] AS listedBy
  UNION ALL
  UNWIND $keys.Event AS key
  MATCH (node:Event {key: key})-[tie]-(other)
  WHERE type(tie) IN $types
  RETURN 'Event' AS kind, key, type(tie) AS relationship, startNode(tie) = node AS outgoing, labels(other) AS labels, other.key AS other,
         coalesce(other.name, other.label, other.cite, other.symbol, other.title, other.caption, other.description, other.key) AS caption,
         [(other)-[:DESIGNATED_AS]->(listing:Designation) WHERE listing.delistedOn IS NULL | listing.authority] AS listedBy
  UNION ALL
  UNWIND $keys.MandateExtension AS key
  MATCH (node:MandateExtension {key: key})-[tie]-(other)
  WHERE type(tie) IN $types
  RETURN 'MandateExtension' AS kind, key, type(tie) AS relationship, startNode(tie) = node AS outgoing, labels(other) AS labels, other.key AS other,
         coalesce(other.name, other.label, other.cite, other.symbol, other.title, other.caption, other.description, other.key) AS caption,
         [(other)-[:DESIGNATED_AS]->(listing:Designation) WHERE listing.delistedOn IS NULL | listing.authority] AS listedBy
  UNION ALL
  UNWIND $keys.Draft AS key
  MATCH (node:Draft {key: key})-[tie]-(other)
  WHERE type(tie) IN $types
  RETURN 'Draft' AS kind, key, type(tie) AS relationship, startNode(tie) = node AS outgoing, labels(other) AS labels, other.key AS other,
         coalesce(other.name, other.label, other.cite, other.symbol, other.title, other.caption, other.description, other.key) AS caption,
         [(other)-[:DESIGNATED_AS]->(listing:Designation) WHERE listing.delistedOn IS NULL | listing.authority] AS listedBy
}
RETURN kind, key, relationship, outgoing, labels, other, caption, listedBy
ORDER BY kind, key, relationship, outgoing, other
LIMIT $limit
