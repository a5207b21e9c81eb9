// One row per actor given with how much hangs on it, by key.
UNWIND $keys AS key
MATCH (actor:Actor {key: key})
RETURN key,
       COUNT { (actor)-[:SUPPLIED]->() } AS sent,
       COUNT { (actor)<-[:DELIVERED_TO]-() } AS received,
       COUNT { (actor)<-[:CARRIED_BY]-() } AS carried,
       COUNT { (actor)<-[:MADE_BY]-() } AS claims
ORDER BY key
