// One row per member of an actor asked for that is a coalition, and per State among the members of any other, by start and end.
UNWIND $actors AS key
MATCH (actor:Actor {key: key})<-[tie:MEMBER_OF]-(member:Actor)
WHERE actor.kind = 'coalition' OR member.kind = 'state'
RETURN member.key AS from, type(tie) AS type, actor.key AS to, tie.from AS since, tie.to AS until
ORDER BY from, to
