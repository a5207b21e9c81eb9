// One row per tie by which somebody holds an actor asked for, read from start to end, by start, type and end.
UNWIND $actors AS key
MATCH (actor:Actor {key: key})<-[tie:OWNS|CONTROLS|MANAGES|OPERATES]-(holder:Actor)
RETURN holder.key AS from, type(tie) AS type, actor.key AS to, tie.from AS since, tie.to AS until
ORDER BY from, type, to
