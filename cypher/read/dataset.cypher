// One row: what the graph is, and its latest designation and source (of those dated to the day: a year ends after today).
MATCH (dataset:Dataset {key: 'dataset'})
OPTIONAL MATCH (source:Source {publishedPrecision: 'DAY'})
WITH dataset, max(source.publishedOn) AS latestSourceOn
OPTIONAL MATCH (designation:Designation)
RETURN dataset.name AS name, dataset.version AS version, dataset.rulesVersion AS rulesVersion,
       dataset.generatedAt AS generatedAt, latestSourceOn, max(designation.listedOn) AS latestListingOn
