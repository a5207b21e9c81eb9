// One row: how many records of the data set itself there are (0 or 1), and whether the database holds any node (0 or 1).
OPTIONAL MATCH (dataset:Dataset {key: 'dataset'})
WITH count(dataset) AS datasets
OPTIONAL MATCH (anything)
WITH datasets, anything
LIMIT 1
RETURN datasets, count(anything) AS nodes
