// One row per transfer with its label and models, by key.
MATCH (transfer:Transfer)
RETURN transfer.key AS key, transfer.label AS label, coalesce(transfer.models, []) AS models
ORDER BY key
