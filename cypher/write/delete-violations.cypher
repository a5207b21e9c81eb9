// Deletes the violations through the transfers given; no rows.
UNWIND $transfers AS key
MATCH (transfer:Transfer {key: key})<-[:THROUGH]-(violation:Violation)
DETACH DELETE violation
