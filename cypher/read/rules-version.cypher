// The version of the rules that the stored violations were found with; one row once the graph is seeded.
MATCH (dataset:Dataset {key: 'dataset'})
RETURN dataset.rulesVersion AS rulesVersion
