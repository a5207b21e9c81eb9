// One row: what the graph is, and its latest source and designation.
MATCH (dataset:Dataset {key: 'dataset'})
OPTIONAL MATCH (source:Source)
WITH dataset, max(source.publishedOn) AS latestSourceOn
OPTIONAL MATCH (designation:Designation)
RETURN dataset.name AS name, dataset.version AS version, dataset.rulesVersion AS rulesVersion,
       dataset.generatedAt AS generatedAt, latestSourceOn, max(designation.listedOn) AS latestListingOn
