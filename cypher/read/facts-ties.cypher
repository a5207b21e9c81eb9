// One row per tie by which an actor asked for belongs to another, read from start to end, by start, type and end.
UNWIND $actors AS key
MATCH (actor:Actor {key: key})-[tie:PART_OF|SUBORDINATE_TO|ACTS_FOR|LEADS|OFFICIAL_OF|MEMBER_OF|SUBSIDIARY_OF|FLAGGED_BY]->(other:Actor)
RETURN actor.key AS from, type(tie) AS type, other.key AS to, tie.from AS since, tie.to AS until
ORDER BY from, type, to
