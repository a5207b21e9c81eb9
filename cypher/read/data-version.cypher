// One row: the number that every change of the data raises.
MATCH (dataset:Dataset {key: 'dataset'})
RETURN dataset.version AS version
