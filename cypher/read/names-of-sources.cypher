// One row per source with its title and symbol, by key.
MATCH (source:Source)
RETURN source.key AS key, source.title AS title, source.symbol AS symbol, source.publishedOn AS publishedOn, source.url AS url
ORDER BY key
