// One row per place given that transfers went by, with how many, by key.
UNWIND $keys AS key
MATCH (:Place {key: key})<-[:VIA]-(transfer:Transfer)
RETURN key, count(DISTINCT transfer) AS count
ORDER BY key
