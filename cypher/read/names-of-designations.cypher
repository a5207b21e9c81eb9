// One row per designation with its caption and reference, by key.
MATCH (designation:Designation)
RETURN designation.key AS key, designation.label AS caption, designation.reference AS reference
ORDER BY key
