// One row per cap with its note, by key.
MATCH (cap:Cap)
RETURN cap.key AS key, cap.note AS note
ORDER BY key
