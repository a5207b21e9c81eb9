// One row per type that a source has, by type.
MATCH (source:Source)
WHERE source.type IS NOT NULL
RETURN DISTINCT source.type AS type
ORDER BY type
