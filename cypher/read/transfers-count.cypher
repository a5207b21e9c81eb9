// One row: how many transfers fit the filter.
MATCH (transfer:Transfer)
WHERE true // filter here
RETURN count(transfer) AS count
