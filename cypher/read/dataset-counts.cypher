// One row per kind of thing with how many there are; no order.
MATCH (node:Actor) RETURN 'Actor' AS kind, count(node) AS count
UNION ALL
MATCH (node:Place) RETURN 'Place' AS kind, count(node) AS count
UNION ALL
MATCH (node:Regime) RETURN 'Regime' AS kind, count(node) AS count
UNION ALL
MATCH (node:Resolution) RETURN 'Resolution' AS kind, count(node) AS count
UNION ALL
MATCH (node:Provision) RETURN 'Provision' AS kind, count(node) AS count
UNION ALL
MATCH (node:ItemCategory) RETURN 'ItemCategory' AS kind, count(node) AS count
UNION ALL
MATCH (node:Transfer) RETURN 'Transfer' AS kind, count(node) AS count
UNION ALL
MATCH (node:Claim) RETURN 'Claim' AS kind, count(node) AS count
UNION ALL
MATCH (node:Source) RETURN 'Source' AS kind, count(node) AS count
UNION ALL
MATCH (node:Designation) RETURN 'Designation' AS kind, count(node) AS count
UNION ALL
MATCH (node:Violation) RETURN 'Violation' AS kind, count(node) AS count
UNION ALL
MATCH (node:Event) RETURN 'Event' AS kind, count(node) AS count
UNION ALL
MATCH (node:MandateExtension) RETURN 'MandateExtension' AS kind, count(node) AS count
UNION ALL
MATCH (node:Draft) RETURN 'Draft' AS kind, count(node) AS count
