// One row: how many sources fit the filter.
MATCH (source:Source)
WHERE true // filter here
RETURN count(source) AS count
