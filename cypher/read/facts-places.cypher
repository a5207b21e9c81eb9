// One row per place on the way of a transfer asked for with the State it lies in, by transfer, role and place.
UNWIND $transfers AS key
MATCH (transfer:Transfer {key: key})-[via:VIA]->(place:Place)
RETURN transfer.key AS transfer, via.role AS role, place.key AS place, place.name AS name, place.kind AS kind,
       [(place)-[:LOCATED_IN]->(state:Actor) | state.key] AS states
ORDER BY transfer, role, place
