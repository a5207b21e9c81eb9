// Notes the version of the rules that the stored violations were found with; no rows.
MATCH (dataset:Dataset {key: 'dataset'})
SET dataset.rulesVersion = $rulesVersion
