// One row per member of an actor asked for that is a coalition, and per State among the members of any other, by start and end.
UNWIND $actors AS key
MATCH (actor:Actor {key: key})<-[:MEMBER_OF]-(member:Actor)
WHERE actor.kind = 'coalition' OR member.kind = 'state'
RETURN member.key AS from, 'MEMBER_OF' AS type, actor.key AS to
ORDER BY from, to
