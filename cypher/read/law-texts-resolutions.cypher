// One row per resolution with its regime, the oldest first.
MATCH (resolution:Resolution)-[:BELONGS_TO]->(regime:Regime)
RETURN resolution {.*, regime: regime.key} AS resolution
ORDER BY resolution.adoptedOn, resolution.number
