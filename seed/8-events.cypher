// Events around the case that are no transfers.

// What happened, when, and the source that tells it.
UNWIND [
  {key: 'ev-strikes-2025-05-31', description: 'overnight Russian attack with about 109 drones and five missiles', on: '2025-05-31', source: 'src-article', certainty: 'high'},
  {key: 'ev-civilian-deaths-2025-05-31', description: 'at least two people killed, one a nine-year-old girl', on: '2025-05-31', source: 'src-article', certainty: 'high'},
  {key: 'ev-istanbul-talks', description: 'Kyiv ready for talks in Istanbul on Monday 2 June 2025 if Moscow hands over its memorandum', on: '2025-05-30', source: 'src-article', certainty: 'high'},
  {key: 'ev-msmt-outlook', description: 'MSMT expects both States to go on with military cooperation for the foreseeable future', on: '2025-05-29', source: 'src-article', certainty: 'high'},
  {key: 'ev-treaty-signed', description: 'mutual defence treaty signed', on: '2024-06-19', source: 'src-treaty-2024', certainty: 'high'},
  {key: 'ev-panel-veto', description: 'Russia vetoes the Panel\'s extension', on: '2024-03-28', source: 'src-un-1718-site', certainty: 'high'}
] AS row
MATCH (source:Source {key: row.source})
MERGE (n:Event {key: row.key})
SET n.description = row.description, n.on = date(row.on), n.certainty = row.certainty
MERGE (n)-[:`IN`]->(source);

// Who told it, where that is known.
UNWIND [
  {event: 'ev-strikes-2025-05-31', actor: 'ukrainian-air-force'},
  {event: 'ev-civilian-deaths-2025-05-31', actor: 'ukraine'},
  {event: 'ev-istanbul-talks', actor: 'andrii-yermak'},
  {event: 'ev-msmt-outlook', actor: 'msmt'}
] AS row
MATCH (event:Event {key: row.event})
MATCH (actor:Actor {key: row.actor})
MERGE (event)-[:TOLD_BY]->(actor);
