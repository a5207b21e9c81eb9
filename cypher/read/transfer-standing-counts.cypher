// One row per standing with how many transfers have it, by standing.
MATCH (transfer:Transfer)
WHERE transfer.standing IS NOT NULL
RETURN transfer.standing AS standing, count(transfer) AS count
ORDER BY standing
