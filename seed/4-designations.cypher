// The designations: one listing of an actor or a place by one authority, with the day and the reference where they are known.
// A designation without a date is known, and holds, always.

// -------------------------------------------------------------------------------------------- the United Nations

// Entities on the UN Consolidated List.
UNWIND [
  {key: 'un-kpe-001', label: 'UN KPe.001', authority: 'UN', reference: 'KPe.001', actor: 'komid', listedBy: 'un-security-council', listedOn: '2009-04-24', measures: ['asset-freeze'], certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27; Korean forms from general knowledge'},
  {key: 'un-kpe-002', label: 'UN KPe.002', authority: 'UN', reference: 'KPe.002', actor: 'ryonbong', listedBy: 'un-security-council', listedOn: '2009-04-24', measures: ['asset-freeze'], certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'un-kpe-003', label: 'UN KPe.003', authority: 'UN', reference: 'KPe.003', actor: 'tanchon', listedBy: 'un-security-council', listedOn: '2009-04-24', measures: ['asset-freeze'], certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27; Korean forms from general knowledge'},
  {key: 'un-kpe-004', label: 'UN KPe.004', authority: 'UN', reference: 'KPe.004', actor: 'namchongang', listedBy: 'un-security-council', listedOn: '2009-07-16', lastUpdatedOn: '2022-07-26', measures: ['asset-freeze'], certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'un-kpe-005', label: 'UN KPe.005', authority: 'UN', reference: 'KPe.005', actor: 'hk-electronics', listedBy: 'un-security-council', listedOn: '2009-07-16', measures: ['asset-freeze'], certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'un-kpe-006', label: 'UN KPe.006', authority: 'UN', reference: 'KPe.006', actor: 'hyoksin', listedBy: 'un-security-council', listedOn: '2009-07-16', measures: ['asset-freeze'], certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'un-kpe-007', label: 'UN KPe.007', authority: 'UN', reference: 'KPe.007', actor: 'gbae', listedBy: 'un-security-council', listedOn: '2009-07-16', lastUpdatedOn: '2024-01-05', measures: ['asset-freeze'], certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'un-kpe-008', label: 'UN KPe.008', authority: 'UN', reference: 'KPe.008', actor: 'tangun', listedBy: 'un-security-council', listedOn: '2009-07-16', lastUpdatedOn: '2022-07-26', measures: ['asset-freeze'], certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27; Korean forms from general knowledge'},
  {key: 'un-kpe-009', label: 'UN KPe.009', authority: 'UN', reference: 'KPe.009', actor: 'amroggang', listedBy: 'un-security-council', listedOn: '2012-05-02', measures: ['asset-freeze'], certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'un-kpe-010', label: 'UN KPe.010', authority: 'UN', reference: 'KPe.010', actor: 'green-pine', listedBy: 'un-security-council', listedOn: '2012-05-02', lastUpdatedOn: '2017-06-05', measures: ['asset-freeze'], certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27; Korean forms from general knowledge'},
  {key: 'un-kpe-011', label: 'UN KPe.011', authority: 'UN', reference: 'KPe.011', actor: 'heungjin', listedBy: 'un-security-council', listedOn: '2012-05-02', measures: ['asset-freeze'], certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'un-kpe-013', label: 'UN KPe.013', authority: 'UN', reference: 'KPe.013', actor: 'bank-of-east-land', listedBy: 'un-security-council', listedOn: '2013-01-22', measures: ['asset-freeze'], certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'un-kpe-014', label: 'UN KPe.014', authority: 'UN', reference: 'KPe.014', actor: 'kumryong', listedBy: 'un-security-council', listedOn: '2013-01-22', measures: ['asset-freeze'], certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'un-kpe-015', label: 'UN KPe.015', authority: 'UN', reference: 'KPe.015', actor: 'tosong', listedBy: 'un-security-council', listedOn: '2013-01-22', measures: ['asset-freeze'], certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'un-kpe-016', label: 'UN KPe.016', authority: 'UN', reference: 'KPe.016', actor: 'ryonha', listedBy: 'un-security-council', listedOn: '2013-01-22', lastUpdatedOn: '2014-04-02', measures: ['asset-freeze'], certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'un-kpe-017', label: 'UN KPe.017', authority: 'UN', reference: 'KPe.017', actor: 'leader-hk', listedBy: 'un-security-council', listedOn: '2013-01-22', lastUpdatedOn: '2014-06-20', measures: ['asset-freeze'], certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'un-kpe-018', label: 'UN KPe.018', authority: 'UN', reference: 'KPe.018', actor: 'sans', listedBy: 'un-security-council', listedOn: '2013-03-07', measures: ['asset-freeze'], certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27; Korean forms from general knowledge'},
  {key: 'un-kpe-019', label: 'UN KPe.019', authority: 'UN', reference: 'KPe.019', actor: 'complex-equipment', listedBy: 'un-security-council', listedOn: '2013-03-07', measures: ['asset-freeze'], certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'un-kpe-020', label: 'UN KPe.020', authority: 'UN', reference: 'KPe.020', actor: 'omm', listedBy: 'un-security-council', listedOn: '2014-07-28', lastUpdatedOn: '2022-07-26', measures: ['asset-freeze'], certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27; Korean forms from general knowledge'},
  {key: 'un-kpe-021', label: 'UN KPe.021', authority: 'UN', reference: 'KPe.021', actor: 'ands', listedBy: 'un-security-council', listedOn: '2016-03-02', lastUpdatedOn: '2024-01-05', measures: ['asset-freeze'], certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27; Korean forms from general knowledge'},
  {key: 'un-kpe-022', label: 'UN KPe.022', authority: 'UN', reference: 'KPe.022', actor: 'chongchongang-shipping', listedBy: 'un-security-council', listedOn: '2016-03-02', lastUpdatedOn: '2022-07-26', measures: ['asset-freeze'], certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'un-kpe-023', label: 'UN KPe.023', authority: 'UN', reference: 'KPe.023', actor: 'dcb', listedBy: 'un-security-council', listedOn: '2016-03-02', lastUpdatedOn: '2022-07-26', measures: ['asset-freeze'], certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'un-kpe-024', label: 'UN KPe.024', authority: 'UN', reference: 'KPe.024', actor: 'hesong', listedBy: 'un-security-council', listedOn: '2016-03-02', measures: ['asset-freeze'], certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'un-kpe-025', label: 'UN KPe.025', authority: 'UN', reference: 'KPe.025', actor: 'kkbc', listedBy: 'un-security-council', listedOn: '2016-03-02', measures: ['asset-freeze'], certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27; Korean forms from general knowledge'},
  {key: 'un-kpe-026', label: 'UN KPe.026', authority: 'UN', reference: 'KPe.026', actor: 'kwangsong-trading', listedBy: 'un-security-council', listedOn: '2016-03-02', measures: ['asset-freeze'], certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'un-kpe-027', label: 'UN KPe.027', authority: 'UN', reference: 'KPe.027', actor: 'maei', listedBy: 'un-security-council', listedOn: '2016-03-02', measures: ['asset-freeze'], certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'un-kpe-028', label: 'UN KPe.028', authority: 'UN', reference: 'KPe.028', actor: 'mid', listedBy: 'un-security-council', listedOn: '2016-03-02', lastUpdatedOn: '2023-08-16', measures: ['asset-freeze'], certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27; Korean forms from general knowledge'},
  {key: 'un-kpe-029', label: 'UN KPe.029', authority: 'UN', reference: 'KPe.029', actor: 'nata', listedBy: 'un-security-council', listedOn: '2016-03-02', lastUpdatedOn: '2024-04-15', measures: ['asset-freeze'], certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'un-kpe-030', label: 'UN KPe.030', authority: 'UN', reference: 'KPe.030', actor: 'office-39', listedBy: 'un-security-council', listedOn: '2016-03-02', lastUpdatedOn: '2022-07-26', measures: ['asset-freeze'], certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27; Korean forms from general knowledge'},
  {key: 'un-kpe-031', label: 'UN KPe.031', authority: 'UN', reference: 'KPe.031', actor: 'rgb', listedBy: 'un-security-council', listedOn: '2016-03-02', measures: ['asset-freeze'], certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27; Korean forms from general knowledge'},
  {key: 'un-kpe-032', label: 'UN KPe.032', authority: 'UN', reference: 'KPe.032', actor: 'sec', listedBy: 'un-security-council', listedOn: '2016-03-02', measures: ['asset-freeze'], certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27; Korean forms from general knowledge'},
  {key: 'un-kpe-034', label: 'UN KPe.034', authority: 'UN', reference: 'KPe.034', actor: 'ilsim', listedBy: 'un-security-council', listedOn: '2016-11-30', measures: ['asset-freeze'], certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'un-kpe-035', label: 'UN KPe.035', authority: 'UN', reference: 'KPe.035', actor: 'daesong-bank', listedBy: 'un-security-council', listedOn: '2016-11-30', measures: ['asset-freeze'], certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'un-kpe-038', label: 'UN KPe.038', authority: 'UN', reference: 'KPe.038', actor: 'pugang', listedBy: 'un-security-council', listedOn: '2016-11-30', measures: ['asset-freeze'], certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'un-kpe-039', label: 'UN KPe.039', authority: 'UN', reference: 'KPe.039', actor: 'intl-chemical-jv', listedBy: 'un-security-council', listedOn: '2016-11-30', measures: ['asset-freeze'], certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'un-kpe-041', label: 'UN KPe.041', authority: 'UN', reference: 'KPe.041', actor: 'taesong-trading', listedBy: 'un-security-council', listedOn: '2016-11-30', measures: ['asset-freeze'], certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'un-kpe-043', label: 'UN KPe.043', authority: 'UN', reference: 'KPe.043', actor: 'kangbong', listedBy: 'un-security-council', listedOn: '2017-06-02', measures: ['asset-freeze'], certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'un-kpe-046', label: 'UN KPe.046', authority: 'UN', reference: 'KPe.046', actor: 'strategic-force', listedBy: 'un-security-council', listedOn: '2017-06-02', measures: ['asset-freeze'], certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27; Korean forms from general knowledge'},
  {key: 'un-kpe-047', label: 'UN KPe.047', authority: 'UN', reference: 'KPe.047', actor: 'ftb', listedBy: 'un-security-council', listedOn: '2017-08-05', lastUpdatedOn: '2022-07-26', measures: ['asset-freeze'], certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27; Korean forms from general knowledge'},
  {key: 'un-kpe-048', label: 'UN KPe.048', authority: 'UN', reference: 'KPe.048', actor: 'knic', listedBy: 'un-security-council', listedOn: '2017-08-05', measures: ['asset-freeze'], certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'un-kpe-050', label: 'UN KPe.050', authority: 'UN', reference: 'KPe.050', actor: 'mansudae', listedBy: 'un-security-council', listedOn: '2017-08-05', lastUpdatedOn: '2022-07-26', measures: ['asset-freeze'], certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27; Korean forms from general knowledge'},
  {key: 'un-kpe-051', label: 'UN KPe.051', authority: 'UN', reference: 'KPe.051', actor: 'cmc-wpk', listedBy: 'un-security-council', listedOn: '2017-09-11', measures: ['asset-freeze'], certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27; Korean forms from general knowledge'},
  {key: 'un-kpe-052', label: 'UN KPe.052', authority: 'UN', reference: 'KPe.052', actor: 'ogd', listedBy: 'un-security-council', listedOn: '2017-09-11', measures: ['asset-freeze'], certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27; Korean forms from general knowledge'},
  {key: 'un-kpe-053', label: 'UN KPe.053', authority: 'UN', reference: 'KPe.053', actor: 'pad', listedBy: 'un-security-council', listedOn: '2017-09-11', measures: ['asset-freeze'], certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27; Korean forms from general knowledge'},
  {key: 'un-kpe-054', label: 'UN KPe.054', authority: 'UN', reference: 'KPe.054', actor: 'mnd-dprk', listedBy: 'un-security-council', listedOn: '2017-12-22', lastUpdatedOn: '2024-03-07', measures: ['asset-freeze'], certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27; Korean forms from general knowledge'},
  {key: 'un-kpe-055', label: 'UN KPe.055', authority: 'UN', reference: 'KPe.055', actor: 'chang-an-shipping', listedBy: 'un-security-council', listedOn: '2018-03-30', measures: ['asset-freeze'], certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'un-kpe-056', label: 'UN KPe.056', authority: 'UN', reference: 'KPe.056', actor: 'chonmyong-shipping', listedBy: 'un-security-council', listedOn: '2018-03-30', lastUpdatedOn: '2022-07-26', measures: ['asset-freeze'], certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'un-kpe-057', label: 'UN KPe.057', authority: 'UN', reference: 'KPe.057', actor: 'first-oil-jv', listedBy: 'un-security-council', listedOn: '2018-03-30', lastUpdatedOn: '2022-07-26', measures: ['asset-freeze'], certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'un-kpe-058', label: 'UN KPe.058', authority: 'UN', reference: 'KPe.058', actor: 'hapjanggang-shipping', listedBy: 'un-security-council', listedOn: '2018-03-30', lastUpdatedOn: '2022-07-26', measures: ['asset-freeze'], certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'un-kpe-059', label: 'UN KPe.059', authority: 'UN', reference: 'KPe.059', actor: 'huaxin-shipping', listedBy: 'un-security-council', listedOn: '2018-03-30', measures: ['asset-freeze'], certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'un-kpe-060', label: 'UN KPe.060', authority: 'UN', reference: 'KPe.060', actor: 'kingly-won', listedBy: 'un-security-council', listedOn: '2018-03-30', measures: ['asset-freeze'], certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'un-kpe-061', label: 'UN KPe.061', authority: 'UN', reference: 'KPe.061', actor: 'achim-shipping', listedBy: 'un-security-council', listedOn: '2018-03-30', lastUpdatedOn: '2022-07-26', measures: ['asset-freeze'], certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'un-kpe-062', label: 'UN KPe.062', authority: 'UN', reference: 'KPe.062', actor: 'ansan-shipping', listedBy: 'un-security-council', listedOn: '2018-03-30', lastUpdatedOn: '2022-07-26', measures: ['asset-freeze'], certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'un-kpe-063', label: 'UN KPe.063', authority: 'UN', reference: 'KPe.063', actor: 'myongdok-shipping', listedBy: 'un-security-council', listedOn: '2018-03-30', lastUpdatedOn: '2022-07-26', measures: ['asset-freeze'], certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'un-kpe-064', label: 'UN KPe.064', authority: 'UN', reference: 'KPe.064', actor: 'samjong-shipping', listedBy: 'un-security-council', listedOn: '2018-03-30', lastUpdatedOn: '2022-07-26', measures: ['asset-freeze'], certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'un-kpe-065', label: 'UN KPe.065', authority: 'UN', reference: 'KPe.065', actor: 'samma-shipping', listedBy: 'un-security-council', listedOn: '2018-03-30', lastUpdatedOn: '2022-07-26', measures: ['asset-freeze'], certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'un-kpe-066', label: 'UN KPe.066', authority: 'UN', reference: 'KPe.066', actor: 'yujong-shipping', listedBy: 'un-security-council', listedOn: '2018-03-30', measures: ['asset-freeze'], certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'un-kpe-067', label: 'UN KPe.067', authority: 'UN', reference: 'KPe.067', actor: 'koti-corp', listedBy: 'un-security-council', listedOn: '2018-03-30', lastUpdatedOn: '2022-07-26', measures: ['asset-freeze'], certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'un-kpe-068', label: 'UN KPe.068', authority: 'UN', reference: 'KPe.068', actor: 'myohyang-shipping', listedBy: 'un-security-council', listedOn: '2018-03-30', lastUpdatedOn: '2022-07-26', measures: ['asset-freeze'], certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'un-kpe-069', label: 'UN KPe.069', authority: 'UN', reference: 'KPe.069', actor: 'paekma-shipping', listedBy: 'un-security-council', listedOn: '2018-03-30', measures: ['asset-freeze'], certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'un-kpe-070', label: 'UN KPe.070', authority: 'UN', reference: 'KPe.070', actor: 'phyongchon-shipping', listedBy: 'un-security-council', listedOn: '2018-03-30', lastUpdatedOn: '2022-07-26', measures: ['asset-freeze'], certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'un-kpe-071', label: 'UN KPe.071', authority: 'UN', reference: 'KPe.071', actor: 'pro-gain', listedBy: 'un-security-council', listedOn: '2018-03-30', lastUpdatedOn: '2018-08-08', measures: ['asset-freeze'], certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'un-kpe-072', label: 'UN KPe.072', authority: 'UN', reference: 'KPe.072', actor: 'shanghai-dongfeng', listedBy: 'un-security-council', listedOn: '2018-03-30', measures: ['asset-freeze'], certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'un-kpe-073', label: 'UN KPe.073', authority: 'UN', reference: 'KPe.073', actor: 'shen-zhong', listedBy: 'un-security-council', listedOn: '2018-03-30', measures: ['asset-freeze'], certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'un-kpe-074', label: 'UN KPe.074', authority: 'UN', reference: 'KPe.074', actor: 'weihai-world', listedBy: 'un-security-council', listedOn: '2018-03-30', lastUpdatedOn: '2022-09-14', measures: ['asset-freeze'], certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'un-kpe-075', label: 'UN KPe.075', authority: 'UN', reference: 'KPe.075', actor: 'yuk-tung-energy', listedBy: 'un-security-council', listedOn: '2018-03-30', lastUpdatedOn: '2022-07-26', measures: ['asset-freeze'], certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'}
] AS row
MATCH (actor:Actor {key: row.actor})
MATCH (authority:Actor {key: row.listedBy})
MERGE (n:Designation {key: row.key})
SET n.label = row.label, n.authority = row.authority, n.reference = row.reference, n.act = row.act,
  n.listedOn = date(row.listedOn), n.listedOnText = row.listedOnText, n.lastUpdatedOn = date(row.lastUpdatedOn),
  n.listedAgainOn = date(row.listedAgainOn), n.measures = row.measures, n.note = row.note,
  n.certainty = row.certainty, n.verifiedBy = row.verifiedBy
MERGE (n)<-[:DESIGNATED_AS]-(actor)
MERGE (n)-[:LISTED_BY]->(authority);

// Persons on the UN Consolidated List.
UNWIND [
  {key: 'un-kpi-024', label: 'UN KPi.024', authority: 'UN', reference: 'KPi.024', actor: 'kim-yong-chol-komid', listedBy: 'un-security-council', listedOn: '2016-03-02', lastUpdatedOn: '2022-07-26', measures: ['asset-freeze', 'travel-ban'], certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'un-kpi-026', label: 'UN KPi.026', authority: 'UN', reference: 'KPi.026', actor: 'ri-man-gon', listedBy: 'un-security-council', listedOn: '2016-03-02', lastUpdatedOn: '2023-08-16', measures: ['asset-freeze', 'travel-ban'], certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27; Korean forms from general knowledge'},
  {key: 'un-kpi-037', label: 'UN KPi.037', authority: 'UN', reference: 'KPi.037', actor: 'jang-chang-ha', listedBy: 'un-security-council', listedOn: '2016-11-30', measures: ['asset-freeze', 'travel-ban'], certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27; Korean forms from general knowledge'},
  {key: 'un-kpi-038', label: 'UN KPi.038', authority: 'UN', reference: 'KPi.038', actor: 'jo-chun-ryong', listedBy: 'un-security-council', listedOn: '2016-11-30', measures: ['asset-freeze', 'travel-ban'], certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27; Korean forms from general knowledge'},
  {key: 'un-kpi-043', label: 'UN KPi.043', authority: 'UN', reference: 'KPi.043', actor: 'jo-yong-won', listedBy: 'un-security-council', listedOn: '2017-06-02', lastUpdatedOn: '2023-08-16', measures: ['asset-freeze', 'travel-ban'], certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27; Korean forms from general knowledge'},
  {key: 'un-kpi-048', label: 'UN KPi.048', authority: 'UN', reference: 'KPi.048', actor: 'paek-se-bong', listedBy: 'un-security-council', listedOn: '2017-06-02', lastUpdatedOn: '2022-07-26', measures: ['asset-freeze', 'travel-ban'], certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'un-kpi-049', label: 'UN KPi.049', authority: 'UN', reference: 'KPi.049', actor: 'pak-han-se', listedBy: 'un-security-council', listedOn: '2017-06-02', measures: ['asset-freeze', 'travel-ban'], certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'un-kpi-050', label: 'UN KPi.050', authority: 'UN', reference: 'KPi.050', actor: 'pak-to-chun', listedBy: 'un-security-council', listedOn: '2017-06-02', lastUpdatedOn: '2023-08-16', measures: ['asset-freeze', 'travel-ban'], certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'un-kpi-055', label: 'UN KPi.055', authority: 'UN', reference: 'KPi.055', actor: 'han-jang-su', listedBy: 'un-security-council', listedOn: '2017-08-05', lastUpdatedOn: '2023-06-29', measures: ['asset-freeze', 'travel-ban'], certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'un-kpi-058', label: 'UN KPi.058', authority: 'UN', reference: 'KPi.058', actor: 'jo-chol-song', listedBy: 'un-security-council', listedOn: '2017-08-05', lastUpdatedOn: '2023-06-29', measures: ['asset-freeze', 'travel-ban'], certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'un-kpi-063', label: 'UN KPi.063', authority: 'UN', reference: 'KPi.063', actor: 'pak-yong-sik', listedBy: 'un-security-council', listedOn: '2017-09-11', lastUpdatedOn: '2023-06-29', measures: ['asset-freeze', 'travel-ban'], certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27; Korean forms from general knowledge'},
  {key: 'un-kpi-066', label: 'UN KPi.066', authority: 'UN', reference: 'KPi.066', actor: 'kim-jong-sik', listedBy: 'un-security-council', listedOn: '2017-12-22', measures: ['asset-freeze', 'travel-ban'], certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27; Korean forms from general knowledge'},
  {key: 'un-kpi-076', label: 'UN KPi.076', authority: 'UN', reference: 'KPi.076', actor: 'ri-pyong-chol', listedBy: 'un-security-council', listedOn: '2017-12-22', lastUpdatedOn: '2024-09-17', measures: ['asset-freeze', 'travel-ban'], certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27; Korean forms from general knowledge'},
  {key: 'un-kpi-080', label: 'UN KPi.080', authority: 'UN', reference: 'KPi.080', actor: 'tsang-yung-yuan', listedBy: 'un-security-council', listedOn: '2018-03-30', measures: ['asset-freeze', 'travel-ban'], certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'}
] AS row
MATCH (actor:Actor {key: row.actor})
MATCH (authority:Actor {key: row.listedBy})
MERGE (n:Designation {key: row.key})
SET n.label = row.label, n.authority = row.authority, n.reference = row.reference, n.act = row.act,
  n.listedOn = date(row.listedOn), n.listedOnText = row.listedOnText, n.lastUpdatedOn = date(row.lastUpdatedOn),
  n.listedAgainOn = date(row.listedAgainOn), n.measures = row.measures, n.note = row.note,
  n.certainty = row.certainty, n.verifiedBy = row.verifiedBy
MERGE (n)<-[:DESIGNATED_AS]-(actor)
MERGE (n)-[:LISTED_BY]->(authority);

// Ships on the 1718 vessel list.
// asset-freeze is 8(d) of 1718 with 12 of 2270, or 12(d) of 2321; port-entry-ban is 12(c) of 2321, 6 of 2371 or 6 of 2375; vessel-deflagging is 12(a) of 2321.
UNWIND [
  {key: 'un-vessel-chon-myong-1', label: 'UN vessel list, 2018-03-30', authority: 'UN', actor: 'chon-myong-1', listedBy: 'committee-1718', listedOn: '2018-03-30', measures: ['asset-freeze', 'port-entry-ban'], certainty: 'high', verifiedBy: 'opensanctions mirror 32017R1509.csv (EU Annex XIV, which carries the UN vessel list)'},
  {key: 'un-vessel-an-san-1', label: 'UN vessel list, 2018-03-30', authority: 'UN', actor: 'an-san-1', listedBy: 'committee-1718', listedOn: '2018-03-30', measures: ['asset-freeze', 'port-entry-ban'], certainty: 'high', verifiedBy: 'opensanctions mirror 32017R1509.csv (EU Annex XIV, which carries the UN vessel list)'},
  {key: 'un-vessel-yu-phyong-5', label: 'UN vessel list, 2018-03-30', authority: 'UN', actor: 'yu-phyong-5', listedBy: 'committee-1718', listedOn: '2018-03-30', measures: ['asset-freeze', 'port-entry-ban'], certainty: 'high', verifiedBy: 'opensanctions mirror 32017R1509.csv (EU Annex XIV, which carries the UN vessel list)'},
  {key: 'un-vessel-sam-jong-1', label: 'UN vessel list, 2018-03-30', authority: 'UN', actor: 'sam-jong-1', listedBy: 'committee-1718', listedOn: '2018-03-30', measures: ['asset-freeze', 'port-entry-ban'], certainty: 'high', verifiedBy: 'opensanctions mirror 32017R1509.csv (EU Annex XIV, which carries the UN vessel list)'},
  {key: 'un-vessel-sam-jong-2', label: 'UN vessel list, 2018-03-30', authority: 'UN', actor: 'sam-jong-2', listedBy: 'committee-1718', listedOn: '2018-03-30', measures: ['asset-freeze', 'port-entry-ban'], certainty: 'high', verifiedBy: 'opensanctions mirror 32017R1509.csv (EU Annex XIV, which carries the UN vessel list)'},
  {key: 'un-vessel-sam-ma-2', label: 'UN vessel list, 2018-03-30', authority: 'UN', actor: 'sam-ma-2', listedBy: 'committee-1718', listedOn: '2018-03-30', measures: ['asset-freeze', 'port-entry-ban'], certainty: 'high', verifiedBy: 'opensanctions mirror 32017R1509.csv (EU Annex XIV, which carries the UN vessel list)'},
  {key: 'un-vessel-yu-jong-2', label: 'UN vessel list, 2018-03-30', authority: 'UN', actor: 'yu-jong-2', listedBy: 'committee-1718', listedOn: '2018-03-30', measures: ['asset-freeze', 'port-entry-ban'], certainty: 'high', verifiedBy: 'opensanctions mirror 32017R1509.csv (EU Annex XIV, which carries the UN vessel list)'},
  {key: 'un-vessel-paek-ma', label: 'UN vessel list, 2018-03-30', authority: 'UN', actor: 'paek-ma', listedBy: 'committee-1718', listedOn: '2018-03-30', measures: ['asset-freeze', 'port-entry-ban'], certainty: 'high', verifiedBy: 'opensanctions mirror 32017R1509.csv (EU Annex XIV, which carries the UN vessel list)'},
  {key: 'un-vessel-ji-song-6', label: 'UN vessel list, 2018-03-30', authority: 'UN', actor: 'ji-song-6', listedBy: 'committee-1718', listedOn: '2018-03-30', measures: ['asset-freeze', 'port-entry-ban'], certainty: 'high', verifiedBy: 'opensanctions mirror 32017R1509.csv (EU Annex XIV, which carries the UN vessel list)'},
  {key: 'un-vessel-chon-ma-san', label: 'UN vessel list, 2018-03-30', authority: 'UN', actor: 'chon-ma-san', listedBy: 'committee-1718', listedOn: '2018-03-30', measures: ['asset-freeze', 'port-entry-ban'], certainty: 'high', verifiedBy: 'opensanctions mirror 32017R1509.csv (EU Annex XIV, which carries the UN vessel list)'},
  {key: 'un-vessel-nam-san-8', label: 'UN vessel list, 2018-03-30', authority: 'UN', actor: 'nam-san-8', listedBy: 'committee-1718', listedOn: '2018-03-30', measures: ['asset-freeze', 'port-entry-ban'], certainty: 'high', verifiedBy: 'opensanctions mirror 32017R1509.csv (EU Annex XIV, which carries the UN vessel list)'},
  {key: 'un-vessel-yu-son', label: 'UN vessel list, 2018-03-30', authority: 'UN', actor: 'yu-son', listedBy: 'committee-1718', listedOn: '2018-03-30', measures: ['asset-freeze', 'port-entry-ban'], certainty: 'high', verifiedBy: 'opensanctions mirror 32017R1509.csv (EU Annex XIV, which carries the UN vessel list)'},
  {key: 'un-vessel-woory-star', label: 'UN vessel list, 2018-03-30', authority: 'UN', actor: 'woory-star', listedBy: 'committee-1718', listedOn: '2018-03-30', measures: ['asset-freeze', 'port-entry-ban'], certainty: 'high', verifiedBy: 'opensanctions mirror 32017R1509.csv (EU Annex XIV, which carries the UN vessel list)'},
  {key: 'un-vessel-ji-song-8', label: 'UN vessel list, 2018-03-30', authority: 'UN', actor: 'ji-song-8', listedBy: 'committee-1718', listedOn: '2018-03-30', measures: ['asset-freeze'], certainty: 'high', verifiedBy: 'opensanctions mirror 32017R1509.csv (EU Annex XIV, which carries the UN vessel list)'},
  {key: 'un-vessel-hap-jang-gang-6', label: 'UN vessel list, 2018-03-30', authority: 'UN', actor: 'hap-jang-gang-6', listedBy: 'committee-1718', listedOn: '2018-03-30', measures: ['asset-freeze'], certainty: 'high', verifiedBy: 'opensanctions mirror 32017R1509.csv (EU Annex XIV, which carries the UN vessel list)'},
  {key: 'un-vessel-petrel-8', label: 'UN vessel list, 2017-10-03', authority: 'UN', actor: 'petrel-8', listedBy: 'committee-1718', listedOn: '2017-10-03', measures: ['port-entry-ban'], certainty: 'high', verifiedBy: 'opensanctions mirror 32017R1509.csv (EU Annex XIV, which carries the UN vessel list)'},
  {key: 'un-vessel-hao-fan-6', label: 'UN vessel list, 2017-10-03', authority: 'UN', actor: 'hao-fan-6', listedBy: 'committee-1718', listedOn: '2017-10-03', listedAgainOn: '2018-03-30', measures: ['port-entry-ban', 'vessel-deflagging'], certainty: 'high', verifiedBy: 'opensanctions mirror 32017R1509.csv (EU Annex XIV, which carries the UN vessel list); de-flagging: maritime-executive.com and nknews.org pages of 2018'},
  {key: 'un-vessel-tong-san-2', label: 'UN vessel list, 2017-10-03', authority: 'UN', actor: 'tong-san-2', listedBy: 'committee-1718', listedOn: '2017-10-03', measures: ['port-entry-ban'], certainty: 'high', verifiedBy: 'opensanctions mirror 32017R1509.csv (EU Annex XIV, which carries the UN vessel list)'},
  {key: 'un-vessel-jie-shun', label: 'UN vessel list, 2017-10-03', authority: 'UN', actor: 'jie-shun', listedBy: 'committee-1718', listedOn: '2017-10-03', measures: ['port-entry-ban'], certainty: 'high', verifiedBy: 'opensanctions mirror 32017R1509.csv (EU Annex XIV, which carries the UN vessel list)'},
  {key: 'un-vessel-billions-no-18', label: 'UN vessel list, 2017-12-28', authority: 'UN', actor: 'billions-no-18', listedBy: 'committee-1718', listedOn: '2017-12-28', measures: ['port-entry-ban'], certainty: 'high', verifiedBy: 'opensanctions mirror 32017R1509.csv (EU Annex XIV, which carries the UN vessel list)'},
  {key: 'un-vessel-ul-ji-bong-6', label: 'UN vessel list, 2017-12-28', authority: 'UN', actor: 'ul-ji-bong-6', listedBy: 'committee-1718', listedOn: '2017-12-28', measures: ['port-entry-ban'], certainty: 'high', verifiedBy: 'opensanctions mirror 32017R1509.csv (EU Annex XIV, which carries the UN vessel list)'},
  {key: 'un-vessel-rung-ra-2', label: 'UN vessel list, 2017-12-28', authority: 'UN', actor: 'rung-ra-2', listedBy: 'committee-1718', listedOn: '2017-12-28', measures: ['port-entry-ban'], certainty: 'high', verifiedBy: 'opensanctions mirror 32017R1509.csv (EU Annex XIV, which carries the UN vessel list)'},
  {key: 'un-vessel-rye-song-gang-1', label: 'UN vessel list, 2017-12-28', authority: 'UN', actor: 'rye-song-gang-1', listedBy: 'committee-1718', listedOn: '2017-12-28', measures: ['port-entry-ban'], certainty: 'high', verifiedBy: 'opensanctions mirror 32017R1509.csv (EU Annex XIV, which carries the UN vessel list)'},
  {key: 'un-vessel-asia-bridge-1', label: 'UN vessel list, 2018-03-30', authority: 'UN', actor: 'asia-bridge-1', listedBy: 'committee-1718', listedOn: '2018-03-30', measures: ['port-entry-ban', 'vessel-deflagging'], certainty: 'high', verifiedBy: 'opensanctions mirror 32017R1509.csv (EU Annex XIV, which carries the UN vessel list); de-flagging: maritime-executive.com and nknews.org pages of 2018'},
  {key: 'un-vessel-xin-guang-hai', label: 'UN vessel list, 2018-03-30', authority: 'UN', actor: 'xin-guang-hai', listedBy: 'committee-1718', listedOn: '2018-03-30', measures: ['port-entry-ban', 'vessel-deflagging'], certainty: 'high', verifiedBy: 'opensanctions mirror 32017R1509.csv (EU Annex XIV, which carries the UN vessel list); de-flagging: maritime-executive.com and nknews.org pages of 2018'},
  {key: 'un-vessel-hua-fu', label: 'UN vessel list, 2018-03-30', authority: 'UN', actor: 'hua-fu', listedBy: 'committee-1718', listedOn: '2018-03-30', measures: ['port-entry-ban', 'vessel-deflagging'], certainty: 'high', verifiedBy: 'opensanctions mirror 32017R1509.csv (EU Annex XIV, which carries the UN vessel list); de-flagging: maritime-executive.com and nknews.org pages of 2018'},
  {key: 'un-vessel-yuk-tung', label: 'UN vessel list, 2018-03-30', authority: 'UN', actor: 'yuk-tung', listedBy: 'committee-1718', listedOn: '2018-03-30', measures: ['port-entry-ban', 'vessel-deflagging'], certainty: 'high', verifiedBy: 'opensanctions mirror 32017R1509.csv (EU Annex XIV, which carries the UN vessel list); de-flagging: maritime-executive.com and nknews.org pages of 2018'},
  {key: 'un-vessel-koti', label: 'UN vessel list, 2018-03-30', authority: 'UN', actor: 'koti', listedBy: 'committee-1718', listedOn: '2018-03-30', measures: ['port-entry-ban', 'vessel-deflagging'], certainty: 'high', verifiedBy: 'opensanctions mirror 32017R1509.csv (EU Annex XIV, which carries the UN vessel list); de-flagging: maritime-executive.com and nknews.org pages of 2018'},
  {key: 'un-vessel-dong-feng-6', label: 'UN vessel list, 2018-03-30', authority: 'UN', actor: 'dong-feng-6', listedBy: 'committee-1718', listedOn: '2018-03-30', measures: ['port-entry-ban', 'vessel-deflagging'], certainty: 'high', verifiedBy: 'opensanctions mirror 32017R1509.csv (EU Annex XIV, which carries the UN vessel list); de-flagging: maritime-executive.com and nknews.org pages of 2018'},
  {key: 'un-vessel-hao-fan-2', label: 'UN vessel list, 2018-03-30', authority: 'UN', actor: 'hao-fan-2', listedBy: 'committee-1718', listedOn: '2018-03-30', measures: ['port-entry-ban', 'vessel-deflagging'], certainty: 'high', verifiedBy: 'opensanctions mirror 32017R1509.csv (EU Annex XIV, which carries the UN vessel list); de-flagging: maritime-executive.com and nknews.org pages of 2018'},
  {key: 'un-vessel-jin-hye', label: 'UN vessel list, 2018-03-30', authority: 'UN', actor: 'jin-hye', listedBy: 'committee-1718', listedOn: '2018-03-30', measures: ['port-entry-ban', 'vessel-deflagging'], certainty: 'high', verifiedBy: 'opensanctions mirror 32017R1509.csv (EU Annex XIV, which carries the UN vessel list); de-flagging: maritime-executive.com and nknews.org pages of 2018'},
  {key: 'un-vessel-fan-ke', label: 'UN vessel list, 2018-03-30', authority: 'UN', actor: 'fan-ke', listedBy: 'committee-1718', listedOn: '2018-03-30', measures: ['port-entry-ban', 'vessel-deflagging'], certainty: 'high', verifiedBy: 'opensanctions mirror 32017R1509.csv (EU Annex XIV, which carries the UN vessel list); de-flagging: maritime-executive.com and nknews.org pages of 2018'},
  {key: 'un-vessel-wan-heng-11', label: 'UN vessel list, 2018-03-30', authority: 'UN', actor: 'wan-heng-11', listedBy: 'committee-1718', listedOn: '2018-03-30', measures: ['port-entry-ban', 'vessel-deflagging'], certainty: 'high', verifiedBy: 'opensanctions mirror 32017R1509.csv (EU Annex XIV, which carries the UN vessel list); de-flagging: maritime-executive.com and nknews.org pages of 2018'},
  {key: 'un-vessel-min-ning-de-you-078', label: 'UN vessel list, 2018-03-30', authority: 'UN', actor: 'min-ning-de-you-078', listedBy: 'committee-1718', listedOn: '2018-03-30', measures: ['port-entry-ban', 'vessel-deflagging'], certainty: 'high', verifiedBy: 'opensanctions mirror 32017R1509.csv (EU Annex XIV, which carries the UN vessel list); de-flagging: maritime-executive.com and nknews.org pages of 2018'},
  {key: 'un-vessel-shang-yuan-bao', label: 'UN vessel list, 2018-10-16', authority: 'UN', actor: 'shang-yuan-bao', listedBy: 'committee-1718', listedOn: '2018-10-16', measures: ['port-entry-ban', 'vessel-deflagging'], certainty: 'high', verifiedBy: 'opensanctions mirror 32017R1509.csv (EU Annex XIV, which carries the UN vessel list); de-flagging: maritime-executive.com and nknews.org pages of 2018'},
  {key: 'un-vessel-new-regent', label: 'UN vessel list, 2018-10-16', authority: 'UN', actor: 'new-regent', listedBy: 'committee-1718', listedOn: '2018-10-16', measures: ['port-entry-ban', 'vessel-deflagging'], certainty: 'high', verifiedBy: 'opensanctions mirror 32017R1509.csv (EU Annex XIV, which carries the UN vessel list); de-flagging: maritime-executive.com and nknews.org pages of 2018'},
  {key: 'un-vessel-kum-un-san-3', label: 'UN vessel list, 2018-10-16', authority: 'UN', actor: 'kum-un-san-3', listedBy: 'committee-1718', listedOn: '2018-10-16', measures: ['port-entry-ban', 'vessel-deflagging'], certainty: 'high', verifiedBy: 'opensanctions mirror 32017R1509.csv (EU Annex XIV, which carries the UN vessel list); de-flagging: maritime-executive.com and nknews.org pages of 2018'}
] AS row
MATCH (actor:Actor {key: row.actor})
MATCH (authority:Actor {key: row.listedBy})
MERGE (n:Designation {key: row.key})
SET n.label = row.label, n.authority = row.authority, n.reference = row.reference, n.act = row.act,
  n.listedOn = date(row.listedOn), n.listedOnText = row.listedOnText, n.lastUpdatedOn = date(row.lastUpdatedOn),
  n.listedAgainOn = date(row.listedAgainOn), n.measures = row.measures, n.note = row.note,
  n.certainty = row.certainty, n.verifiedBy = row.verifiedBy
MERGE (n)<-[:DESIGNATED_AS]-(actor)
MERGE (n)-[:LISTED_BY]->(authority);

// The regime that the UN listings are under.
UNWIND [
  {designation: 'un-kpe-001', regime: '1718'},
  {designation: 'un-kpe-002', regime: '1718'},
  {designation: 'un-kpe-003', regime: '1718'},
  {designation: 'un-kpe-004', regime: '1718'},
  {designation: 'un-kpe-005', regime: '1718'},
  {designation: 'un-kpe-006', regime: '1718'},
  {designation: 'un-kpe-007', regime: '1718'},
  {designation: 'un-kpe-008', regime: '1718'},
  {designation: 'un-kpe-009', regime: '1718'},
  {designation: 'un-kpe-010', regime: '1718'},
  {designation: 'un-kpe-011', regime: '1718'},
  {designation: 'un-kpe-013', regime: '1718'},
  {designation: 'un-kpe-014', regime: '1718'},
  {designation: 'un-kpe-015', regime: '1718'},
  {designation: 'un-kpe-016', regime: '1718'},
  {designation: 'un-kpe-017', regime: '1718'},
  {designation: 'un-kpe-018', regime: '1718'},
  {designation: 'un-kpe-019', regime: '1718'},
  {designation: 'un-kpe-020', regime: '1718'},
  {designation: 'un-kpe-021', regime: '1718'},
  {designation: 'un-kpe-022', regime: '1718'},
  {designation: 'un-kpe-023', regime: '1718'},
  {designation: 'un-kpe-024', regime: '1718'},
  {designation: 'un-kpe-025', regime: '1718'},
  {designation: 'un-kpe-026', regime: '1718'},
  {designation: 'un-kpe-027', regime: '1718'},
  {designation: 'un-kpe-028', regime: '1718'},
  {designation: 'un-kpe-029', regime: '1718'},
  {designation: 'un-kpe-030', regime: '1718'},
  {designation: 'un-kpe-031', regime: '1718'},
  {designation: 'un-kpe-032', regime: '1718'},
  {designation: 'un-kpe-034', regime: '1718'},
  {designation: 'un-kpe-035', regime: '1718'},
  {designation: 'un-kpe-038', regime: '1718'},
  {designation: 'un-kpe-039', regime: '1718'},
  {designation: 'un-kpe-041', regime: '1718'},
  {designation: 'un-kpe-043', regime: '1718'},
  {designation: 'un-kpe-046', regime: '1718'},
  {designation: 'un-kpe-047', regime: '1718'},
  {designation: 'un-kpe-048', regime: '1718'},
  {designation: 'un-kpe-050', regime: '1718'},
  {designation: 'un-kpe-051', regime: '1718'},
  {designation: 'un-kpe-052', regime: '1718'},
  {designation: 'un-kpe-053', regime: '1718'},
  {designation: 'un-kpe-054', regime: '1718'},
  {designation: 'un-kpe-055', regime: '1718'},
  {designation: 'un-kpe-056', regime: '1718'},
  {designation: 'un-kpe-057', regime: '1718'},
  {designation: 'un-kpe-058', regime: '1718'},
  {designation: 'un-kpe-059', regime: '1718'},
  {designation: 'un-kpe-060', regime: '1718'},
  {designation: 'un-kpe-061', regime: '1718'},
  {designation: 'un-kpe-062', regime: '1718'},
  {designation: 'un-kpe-063', regime: '1718'},
  {designation: 'un-kpe-064', regime: '1718'},
  {designation: 'un-kpe-065', regime: '1718'},
  {designation: 'un-kpe-066', regime: '1718'},
  {designation: 'un-kpe-067', regime: '1718'},
  {designation: 'un-kpe-068', regime: '1718'},
  {designation: 'un-kpe-069', regime: '1718'},
  {designation: 'un-kpe-070', regime: '1718'},
  {designation: 'un-kpe-071', regime: '1718'},
  {designation: 'un-kpe-072', regime: '1718'},
  {designation: 'un-kpe-073', regime: '1718'},
  {designation: 'un-kpe-074', regime: '1718'},
  {designation: 'un-kpe-075', regime: '1718'},
  {designation: 'un-kpi-024', regime: '1718'},
  {designation: 'un-kpi-026', regime: '1718'},
  {designation: 'un-kpi-037', regime: '1718'},
  {designation: 'un-kpi-038', regime: '1718'},
  {designation: 'un-kpi-043', regime: '1718'},
  {designation: 'un-kpi-048', regime: '1718'},
  {designation: 'un-kpi-049', regime: '1718'},
  {designation: 'un-kpi-050', regime: '1718'},
  {designation: 'un-kpi-055', regime: '1718'},
  {designation: 'un-kpi-058', regime: '1718'},
  {designation: 'un-kpi-063', regime: '1718'},
  {designation: 'un-kpi-066', regime: '1718'},
  {designation: 'un-kpi-076', regime: '1718'},
  {designation: 'un-kpi-080', regime: '1718'},
  {designation: 'un-vessel-chon-myong-1', regime: '1718'},
  {designation: 'un-vessel-an-san-1', regime: '1718'},
  {designation: 'un-vessel-yu-phyong-5', regime: '1718'},
  {designation: 'un-vessel-sam-jong-1', regime: '1718'},
  {designation: 'un-vessel-sam-jong-2', regime: '1718'},
  {designation: 'un-vessel-sam-ma-2', regime: '1718'},
  {designation: 'un-vessel-yu-jong-2', regime: '1718'},
  {designation: 'un-vessel-paek-ma', regime: '1718'},
  {designation: 'un-vessel-ji-song-6', regime: '1718'},
  {designation: 'un-vessel-chon-ma-san', regime: '1718'},
  {designation: 'un-vessel-nam-san-8', regime: '1718'},
  {designation: 'un-vessel-yu-son', regime: '1718'},
  {designation: 'un-vessel-woory-star', regime: '1718'},
  {designation: 'un-vessel-ji-song-8', regime: '1718'},
  {designation: 'un-vessel-hap-jang-gang-6', regime: '1718'},
  {designation: 'un-vessel-petrel-8', regime: '1718'},
  {designation: 'un-vessel-hao-fan-6', regime: '1718'},
  {designation: 'un-vessel-tong-san-2', regime: '1718'},
  {designation: 'un-vessel-jie-shun', regime: '1718'},
  {designation: 'un-vessel-billions-no-18', regime: '1718'},
  {designation: 'un-vessel-ul-ji-bong-6', regime: '1718'},
  {designation: 'un-vessel-rung-ra-2', regime: '1718'},
  {designation: 'un-vessel-rye-song-gang-1', regime: '1718'},
  {designation: 'un-vessel-asia-bridge-1', regime: '1718'},
  {designation: 'un-vessel-xin-guang-hai', regime: '1718'},
  {designation: 'un-vessel-hua-fu', regime: '1718'},
  {designation: 'un-vessel-yuk-tung', regime: '1718'},
  {designation: 'un-vessel-koti', regime: '1718'},
  {designation: 'un-vessel-dong-feng-6', regime: '1718'},
  {designation: 'un-vessel-hao-fan-2', regime: '1718'},
  {designation: 'un-vessel-jin-hye', regime: '1718'},
  {designation: 'un-vessel-fan-ke', regime: '1718'},
  {designation: 'un-vessel-wan-heng-11', regime: '1718'},
  {designation: 'un-vessel-min-ning-de-you-078', regime: '1718'},
  {designation: 'un-vessel-shang-yuan-bao', regime: '1718'},
  {designation: 'un-vessel-new-regent', regime: '1718'},
  {designation: 'un-vessel-kum-un-san-3', regime: '1718'}
] AS row
MATCH (designation:Designation {key: row.designation})
MATCH (regime:Regime {key: row.regime})
MERGE (designation)-[:UNDER]->(regime);

// The paragraphs that a ship was named under, where they are known.
UNWIND [
  {designation: 'un-vessel-an-san-1', provision: '2321-12'},
  {designation: 'un-vessel-an-san-1', provision: '2371-6'},
  {designation: 'un-vessel-an-san-1', provision: '2375-6'},
  {designation: 'un-vessel-sam-ma-2', provision: '2321-12'},
  {designation: 'un-vessel-sam-ma-2', provision: '2371-6'},
  {designation: 'un-vessel-sam-ma-2', provision: '2375-6'},
  {designation: 'un-vessel-chon-ma-san', provision: '2321-12'},
  {designation: 'un-vessel-chon-ma-san', provision: '2371-6'},
  {designation: 'un-vessel-chon-ma-san', provision: '2375-6'},
  {designation: 'un-vessel-yu-son', provision: '2321-12'},
  {designation: 'un-vessel-yu-son', provision: '2371-6'},
  {designation: 'un-vessel-yu-son', provision: '2375-6'},
  {designation: 'un-vessel-rye-song-gang-1', provision: '2371-6'},
  {designation: 'un-vessel-rye-song-gang-1', provision: '2375-6'},
  {designation: 'un-vessel-wan-heng-11', provision: '2321-12'},
  {designation: 'un-vessel-wan-heng-11', provision: '2371-6'},
  {designation: 'un-vessel-wan-heng-11', provision: '2375-6'}
] AS row
MATCH (designation:Designation {key: row.designation})
MATCH (provision:Provision {key: row.provision})
MERGE (designation)-[:UNDER]->(provision);

// ----------------------------------------------- the European Union, the United States and the Republic of Korea

// Listings by the European Union.
UNWIND [
  {key: 'eu-missile-general-bureau', label: 'EU Reg. 269/2014, 2024-02-23', authority: 'EU', act: 'Reg. 269/2014', actor: 'missile-general-bureau', listedBy: 'european-union', listedOn: '2024-02-23', certainty: 'high', verifiedBy: 'opensanctions/opensanctions datasets/eu/journal_sanctions/data/consolidated/32014R0269.csv; Korean form from general knowledge'},
  {key: 'eu-kim-yong-bok', label: 'EU Reg. 269/2014, 2024-12-16', authority: 'EU', act: 'Reg. 269/2014', actor: 'kim-yong-bok', listedBy: 'european-union', listedOn: '2024-12-16', certainty: 'high', verifiedBy: 'opensanctions mirror 32014R0269.csv; https://koreadailyus.com/?p=44164'},
  {key: 'eu-ri-chang-ho', label: 'EU Reg. 269/2014, 2025-02-24', authority: 'EU', act: 'Reg. 269/2014', actor: 'ri-chang-ho', listedBy: 'european-union', listedOn: '2025-02-24', certainty: 'high', verifiedBy: 'opensanctions mirror 32014R0269.csv; https://koreadailyus.com/?p=44164'},
  {key: 'eu-no-kwang-chol', label: 'EU Reg. 269/2014, 2024-12-16', authority: 'EU', act: 'Reg. 269/2014', actor: 'no-kwang-chol', listedBy: 'european-union', listedOn: '2024-12-16', certainty: 'high', verifiedBy: 'opensanctions mirror 32014R0269.csv; https://rfa.org/english/korea/2024/12/16/north-korea-sanctions-missile-russia-ukraine'},
  {key: 'eu-kang-sun-nam', label: 'EU Reg. 269/2014, 2024-02-23', authority: 'EU', act: 'Reg. 269/2014', actor: 'kang-sun-nam', listedBy: 'european-union', listedOn: '2024-02-23', certainty: 'high', verifiedBy: 'opensanctions mirror 32014R0269.csv; Korean form from general knowledge'},
  {key: 'eu-pak-jong-chon', label: 'EU Reg. 2017/1509, 2016-05-20', authority: 'EU', act: 'Reg. 2017/1509', actor: 'pak-jong-chon', listedBy: 'european-union', listedOn: '2016-05-20', certainty: 'high', verifiedBy: 'opensanctions mirror 32017R1509.csv; https://koreadailyus.com/?p=44164'},
  {key: 'eu-kim-kum-chol', label: 'EU Reg. 269/2014, 2025-02-24', authority: 'EU', act: 'Reg. 269/2014', actor: 'kim-kum-chol', listedBy: 'european-union', listedOn: '2025-02-24', certainty: 'check', verifiedBy: 'opensanctions mirror 32014R0269.csv; https://koreadailyus.com/?p=44164'},
  {key: 'eu-cha-yong-bom', label: 'EU Reg. 269/2014, 2025-10-23', authority: 'EU', act: 'Reg. 269/2014', actor: 'cha-yong-bom', listedBy: 'european-union', listedOn: '2025-10-23', certainty: 'high', verifiedBy: 'opensanctions mirror 32014R0269.csv'},
  {key: 'eu-oleg-kozhemyako', label: 'EU Reg. 2017/1509, 2024-05-31', authority: 'EU', act: 'Reg. 2017/1509', actor: 'oleg-kozhemyako', listedBy: 'european-union', listedOn: '2024-05-31', certainty: 'high', verifiedBy: 'opensanctions mirror 32017R1509.csv (Annex XVI.A)'},
  {key: 'eu-vladimir-bobrov', label: 'EU Reg. 269/2014, 2024-02-23', authority: 'EU', act: 'Reg. 269/2014', actor: 'vladimir-bobrov', listedBy: 'european-union', listedOn: '2024-02-23', certainty: 'high', verifiedBy: 'opensanctions mirror 32014R0269.csv'},
  {key: 'eu-svetlana-savelyeva', label: 'EU Reg. 269/2014, 2024-02-23', authority: 'EU', act: 'Reg. 269/2014', actor: 'svetlana-savelyeva', listedBy: 'european-union', listedOn: '2024-02-23', certainty: 'high', verifiedBy: 'opensanctions mirror 32014R0269.csv'},
  {key: 'eu-vladimir-shastin', label: 'EU Reg. 269/2014, 2024-02-23', authority: 'EU', act: 'Reg. 269/2014', actor: 'vladimir-shastin', listedBy: 'european-union', listedOn: '2024-02-23', certainty: 'high', verifiedBy: 'opensanctions mirror 32014R0269.csv'},
  {key: 'eu-nikolai-pankov', label: 'EU Reg. 269/2014, 2024-02-23', authority: 'EU', act: 'Reg. 269/2014', actor: 'nikolai-pankov', listedBy: 'european-union', listedOn: '2024-02-23', certainty: 'high', verifiedBy: 'opensanctions mirror 32014R0269.csv'},
  {key: 'eu-m-leasing', label: 'EU Reg. 269/2014, 2024-02-23', authority: 'EU', act: 'Reg. 269/2014', actor: 'm-leasing', listedBy: 'european-union', listedOn: '2024-02-23', certainty: 'high', verifiedBy: 'opensanctions mirror 32014R0269.csv; https://standard-club.com/knowledge-news/the-us-announces-more-sanctions-against-russia-designates-several-russian-shipping-companies-vessels-to-sdn-list-4382'},
  {key: 'eu-mg-flot', label: 'EU Reg. 269/2014, 2024-02-23', authority: 'EU', act: 'Reg. 269/2014', actor: 'mg-flot', listedBy: 'european-union', listedOn: '2024-02-23', certainty: 'high', verifiedBy: 'opensanctions mirror 32014R0269.csv; https://stories.opensourcecentre.org/red-passage; https://caliber.az/en/post/media-russian-cargo-ship-seen-at-north-korean-weapons-port'},
  {key: 'eu-marine-trans-shipping', label: 'EU Reg. 269/2014, 2024-02-23', authority: 'EU', act: 'Reg. 269/2014', actor: 'marine-trans-shipping', listedBy: 'european-union', listedOn: '2024-02-23', certainty: 'high', verifiedBy: 'opensanctions mirror 32014R0269.csv; https://standard-club.com/knowledge-news/the-us-announces-more-sanctions-against-russia-designates-several-russian-shipping-companies-vessels-to-sdn-list-4382'},
  {key: 'eu-azia-shipping-company', label: 'EU Reg. 269/2014, 2024-02-23', authority: 'EU', act: 'Reg. 269/2014', actor: 'azia-shipping-company', listedBy: 'european-union', listedOn: '2024-02-23', certainty: 'high', verifiedBy: 'opensanctions mirror 32014R0269.csv; http://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=182393'},
  {key: 'eu-sovfracht', label: 'EU Reg. 269/2014, 2024-02-23', authority: 'EU', act: 'Reg. 269/2014', actor: 'sovfracht', listedBy: 'european-union', listedOn: '2024-02-23', certainty: 'high', verifiedBy: 'opensanctions mirror 32014R0269.csv'},
  {key: 'eu-vostochnaya-stevedoring', label: 'EU Reg. 2017/1509, Annex XVI.B, 2024-05-31', authority: 'EU', act: 'Reg. 2017/1509, Annex XVI.B', actor: 'vostochnaya-stevedoring', listedBy: 'european-union', listedOn: '2024-05-31', certainty: 'high', verifiedBy: 'opensanctions mirror 32017R1509.csv and 32014R0269.csv'},
  {key: 'eu-vostochnaya-stevedoring-2', label: 'EU Reg. 269/2014, 2024-06-24', authority: 'EU', act: 'Reg. 269/2014', actor: 'vostochnaya-stevedoring', listedBy: 'european-union', listedOn: '2024-06-24', certainty: 'high', verifiedBy: 'opensanctions mirror 32017R1509.csv and 32014R0269.csv'},
  {key: 'eu-transcontainer', label: 'EU Reg. 269/2014, 2024-06-28', authority: 'EU', act: 'Reg. 269/2014', actor: 'transcontainer', listedBy: 'european-union', listedOn: '2024-06-28', certainty: 'high', verifiedBy: 'opensanctions mirror 32014R0269.csv'},
  {key: 'eu-angara', label: 'EU Reg. 833/2014, Annex XLII, 2024-06-25', authority: 'EU', act: 'Reg. 833/2014, Annex XLII', actor: 'angara', listedBy: 'european-union', listedOn: '2024-06-25', certainty: 'high', verifiedBy: 'opensanctions mirror 32014R0833.csv (EU Annex XLII, IMO); https://insightnews.media/new-north-korean-weapons-shipment-at-the-russian-port-vostochny/'},
  {key: 'eu-maria', label: 'EU Reg. 833/2014, Annex XLII, 2024-06-25', authority: 'EU', act: 'Reg. 833/2014, Annex XLII', actor: 'maria', listedBy: 'european-union', listedOn: '2024-06-25', certainty: 'high', verifiedBy: 'opensanctions mirror 32014R0833.csv; http://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=182393'},
  {key: 'eu-maia-1', label: 'EU Reg. 833/2014, Annex XLII, 2024-06-25', authority: 'EU', act: 'Reg. 833/2014, Annex XLII', actor: 'maia-1', listedBy: 'european-union', listedOn: '2024-06-25', certainty: 'high', verifiedBy: 'opensanctions mirror 32014R0833.csv; OFAC extract in kebalkhadka/Sanctionslist output/ofac_USOFAC_SDN_parsed.csv (alias Neptun)'},
  {key: 'eu-lady-r', label: 'EU Reg. 833/2014, Annex XLII, 2024-06-25', authority: 'EU', act: 'Reg. 833/2014, Annex XLII', actor: 'lady-r', listedBy: 'european-union', listedOn: '2024-06-25', certainty: 'high', verifiedBy: 'opensanctions mirror 32014R0833.csv; https://insightnews.media/new-north-korean-weapons-shipment-at-the-russian-port-vostochny/; https://www.donga.com/en/article/all/20240610/4994524/1'}
] AS row
MATCH (actor:Actor {key: row.actor})
MATCH (authority:Actor {key: row.listedBy})
MERGE (n:Designation {key: row.key})
SET n.label = row.label, n.authority = row.authority, n.reference = row.reference, n.act = row.act,
  n.listedOn = date(row.listedOn), n.listedOnText = row.listedOnText, n.lastUpdatedOn = date(row.lastUpdatedOn),
  n.listedAgainOn = date(row.listedAgainOn), n.measures = row.measures, n.note = row.note,
  n.certainty = row.certainty, n.verifiedBy = row.verifiedBy
MERGE (n)<-[:DESIGNATED_AS]-(actor)
MERGE (n)-[:LISTED_BY]->(authority);

// Listings by the United States.
UNWIND [
  {key: 'us-russian-vta', label: 'US, 2022 and 2023', authority: 'US', actor: 'russian-vta', listedBy: 'united-states', listedOnText: '2022 and 2023', certainty: 'high', verifiedBy: 'https://complianceconcourse.willkie.com/articles/us-imposes-sanctions-to-disrupt-the-transfer-of-arms-between-dprk-and-russia/'},
  {key: 'us-kim-yong-bok', label: 'US, 2024-12-16', authority: 'US', actor: 'kim-yong-bok', listedBy: 'united-states', listedOn: '2024-12-16', certainty: 'high', verifiedBy: 'opensanctions mirror 32014R0269.csv; https://koreadailyus.com/?p=44164'},
  {key: 'us-ri-chang-ho', label: 'US, 2024-12-16', authority: 'US', actor: 'ri-chang-ho', listedBy: 'united-states', listedOn: '2024-12-16', certainty: 'high', verifiedBy: 'opensanctions mirror 32014R0269.csv; https://koreadailyus.com/?p=44164'},
  {key: 'us-no-kwang-chol', label: 'US, 2024-12-16', authority: 'US', actor: 'no-kwang-chol', listedBy: 'united-states', listedOn: '2024-12-16', certainty: 'high', verifiedBy: 'opensanctions mirror 32014R0269.csv; https://rfa.org/english/korea/2024/12/16/north-korea-sanctions-missile-russia-ukraine'},
  {key: 'us-pak-jong-chon', label: 'US, 2024-12-16', authority: 'US', actor: 'pak-jong-chon', listedBy: 'united-states', listedOn: '2024-12-16', certainty: 'high', verifiedBy: 'opensanctions mirror 32017R1509.csv; https://koreadailyus.com/?p=44164'},
  {key: 'us-vladimir-mikheychik', label: 'US, 2024-01-11', authority: 'US', actor: 'vladimir-mikheychik', listedBy: 'united-states', listedOn: '2024-01-11', certainty: 'high', verifiedBy: 'https://jurist.org/news/2024/01/us-issues-new-russia-sanctions-over-transfer-of-north-korea-ballistic-missiles; Russian form from general knowledge'},
  {key: 'us-dmitry-nikulin', label: 'US, 2024-09-19', authority: 'US', actor: 'dmitry-nikulin', listedBy: 'united-states', listedOn: '2024-09-19', certainty: 'high', verifiedBy: 'https://newsukraine.rbc.ua/news/us-imposes-sanctions-on-russia-for-financial-1726775992.html'},
  {key: 'us-ashot-mkrtychev', label: 'US, 2023', authority: 'US', actor: 'ashot-mkrtychev', listedBy: 'united-states', listedOnText: '2023', note: 'for trying to broker arms', certainty: 'high', verifiedBy: 'https://newsrebeat.com/world-news/176819.html'},
  {key: 'us-m-leasing', label: 'US, 2022-05-08', authority: 'US', actor: 'm-leasing', listedBy: 'united-states', listedOn: '2022-05-08', certainty: 'high', verifiedBy: 'opensanctions mirror 32014R0269.csv; https://standard-club.com/knowledge-news/the-us-announces-more-sanctions-against-russia-designates-several-russian-shipping-companies-vessels-to-sdn-list-4382'},
  {key: 'us-mg-flot', label: 'US, 2022-05-08', authority: 'US', actor: 'mg-flot', listedBy: 'united-states', listedOn: '2022-05-08', note: 'as Transmorflot', certainty: 'high', verifiedBy: 'opensanctions mirror 32014R0269.csv; https://stories.opensourcecentre.org/red-passage; https://caliber.az/en/post/media-russian-cargo-ship-seen-at-north-korean-weapons-port'},
  {key: 'us-marine-trans-shipping', label: 'US, 2022-05-08', authority: 'US', actor: 'marine-trans-shipping', listedBy: 'united-states', listedOn: '2022-05-08', certainty: 'high', verifiedBy: 'opensanctions mirror 32014R0269.csv; https://standard-club.com/knowledge-news/the-us-announces-more-sanctions-against-russia-designates-several-russian-shipping-companies-vessels-to-sdn-list-4382'},
  {key: 'us-azia-shipping-company', label: 'US, 2023-12-12', authority: 'US', actor: 'azia-shipping-company', listedBy: 'united-states', listedOn: '2023-12-12', certainty: 'high', verifiedBy: 'opensanctions mirror 32014R0269.csv; http://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=182393'},
  {key: 'us-azia-shipping-holdings', label: 'US, 2023-12-12', authority: 'US', actor: 'azia-shipping-holdings', listedBy: 'united-states', listedOn: '2023-12-12', certainty: 'high', verifiedBy: 'http://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=182393'},
  {key: 'us-ibex-shipping', label: 'US, 2023-12-12', authority: 'US', actor: 'ibex-shipping', listedBy: 'united-states', listedOn: '2023-12-12', certainty: 'high', verifiedBy: 'http://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=182393'},
  {key: 'us-oboronlogistics', label: 'US, 2022-05-08', authority: 'US', actor: 'oboronlogistics', listedBy: 'united-states', listedOn: '2022-05-08', certainty: 'high', verifiedBy: 'opensanctions mirror 32014R0269.csv (listing of M. Lukyanov); https://standard-club.com/knowledge-news/the-us-announces-more-sanctions-against-russia-designates-several-russian-shipping-companies-vessels-to-sdn-list-4382'},
  {key: 'us-flight-unit-224', label: 'US, May 2023', authority: 'US', actor: 'flight-unit-224', listedBy: 'united-states', listedOnText: 'May 2023', listedAgainOn: '2024-01-11', certainty: 'high', verifiedBy: 'https://complianceconcourse.willkie.com/articles/us-imposes-sanctions-to-disrupt-the-transfer-of-arms-between-dprk-and-russia/'},
  {key: 'us-mrb-bank', label: 'US, 2024-09-19', authority: 'US', actor: 'mrb-bank', listedBy: 'united-states', listedOn: '2024-09-19', certainty: 'high', verifiedBy: 'https://m.koreatimes.co.kr/pages/article.asp?newsIdx=382736'},
  {key: 'us-tsmrbank', label: 'US, 2024-09-19', authority: 'US', actor: 'tsmrbank', listedBy: 'united-states', listedOn: '2024-09-19', certainty: 'high', verifiedBy: 'https://m.koreatimes.co.kr/pages/article.asp?newsIdx=382736; Russian form from general knowledge'},
  {key: 'us-russian-financial-corporation', label: 'US, 2024-09-19', authority: 'US', actor: 'russian-financial-corporation', listedBy: 'united-states', listedOn: '2024-09-19', certainty: 'high', verifiedBy: 'https://m.koreatimes.co.kr/pages/article.asp?newsIdx=382736'},
  {key: 'us-timer-bank', label: 'US, 2024-09-19', authority: 'US', actor: 'timer-bank', listedBy: 'united-states', listedOn: '2024-09-19', certainty: 'high', verifiedBy: 'https://m.koreatimes.co.kr/pages/article.asp?newsIdx=382736'},
  {key: 'us-stroytreyd', label: 'US, 2024-09-19', authority: 'US', actor: 'stroytreyd', listedBy: 'united-states', listedOn: '2024-09-19', certainty: 'high', verifiedBy: 'https://newsukraine.rbc.ua/news/us-imposes-sanctions-on-russia-for-financial-1726775992.html; Russian form from general knowledge'},
  {key: 'us-golden-triangle-bank', label: 'US, 2024-12-16', authority: 'US', actor: 'golden-triangle-bank', listedBy: 'united-states', listedOn: '2024-12-16', certainty: 'high', verifiedBy: 'https://www.business-standard.com/amp/world-news/us-sanctions-target-north-korea-and-russia-over-military-cooperation-124121700212_1.html'},
  {key: 'us-korea-mandal-credit-bank', label: 'US, 2024-12-16', authority: 'US', actor: 'korea-mandal-credit-bank', listedBy: 'united-states', listedOn: '2024-12-16', certainty: 'high', verifiedBy: 'https://koreadailyus.com/?p=44164'},
  {key: 'us-vostok-trading', label: 'US, 2024-12-16', authority: 'US', actor: 'vostok-trading', listedBy: 'united-states', listedOn: '2024-12-16', certainty: 'medium', verifiedBy: 'https://www.tut-news.org/politik/das-us-finanzministerium-kundigte-die-ausweitung-der-sanktionen-an'},
  {key: 'us-angara', label: 'US, 2022', authority: 'US', actor: 'angara', listedBy: 'united-states', listedOnText: '2022', certainty: 'high', verifiedBy: 'opensanctions mirror 32014R0833.csv (EU Annex XLII, IMO); https://insightnews.media/new-north-korean-weapons-shipment-at-the-russian-port-vostochny/'},
  {key: 'us-maria', label: 'US, 2023-12-12', authority: 'US', actor: 'maria', listedBy: 'united-states', listedOn: '2023-12-12', certainty: 'high', verifiedBy: 'opensanctions mirror 32014R0833.csv; http://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=182393'},
  {key: 'us-maia-1', label: 'US', authority: 'US', actor: 'maia-1', listedBy: 'united-states', certainty: 'high', verifiedBy: 'opensanctions mirror 32014R0833.csv; OFAC extract in kebalkhadka/Sanctionslist output/ofac_USOFAC_SDN_parsed.csv (alias Neptun)'},
  {key: 'us-lady-r', label: 'US, 2022-05-08', authority: 'US', actor: 'lady-r', listedBy: 'united-states', listedOn: '2022-05-08', certainty: 'high', verifiedBy: 'opensanctions mirror 32014R0833.csv; https://insightnews.media/new-north-korean-weapons-shipment-at-the-russian-port-vostochny/; https://www.donga.com/en/article/all/20240610/4994524/1'},
  {key: 'us-arkadiy-chernyshev', label: 'US, 2023-12-12', authority: 'US', actor: 'arkadiy-chernyshev', listedBy: 'united-states', listedOn: '2023-12-12', certainty: 'high', verifiedBy: 'http://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=182393'},
  {key: 'us-captain-yakubovich', label: 'US, 2023-12-12', authority: 'US', actor: 'captain-yakubovich', listedBy: 'united-states', listedOn: '2023-12-12', certainty: 'high', verifiedBy: 'http://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=182393'},
  {key: 'us-ra-82030', label: 'US, 2024-01-11', authority: 'US', actor: 'ra-82030', listedBy: 'united-states', listedOn: '2024-01-11', certainty: 'medium', verifiedBy: 'https://defence-blog.com/russian-heavy-lift-cargo-aircraft-secretly-fly-to-north-korea/'}
] AS row
MATCH (actor:Actor {key: row.actor})
MATCH (authority:Actor {key: row.listedBy})
MERGE (n:Designation {key: row.key})
SET n.label = row.label, n.authority = row.authority, n.reference = row.reference, n.act = row.act,
  n.listedOn = date(row.listedOn), n.listedOnText = row.listedOnText, n.lastUpdatedOn = date(row.lastUpdatedOn),
  n.listedAgainOn = date(row.listedAgainOn), n.measures = row.measures, n.note = row.note,
  n.certainty = row.certainty, n.verifiedBy = row.verifiedBy
MERGE (n)<-[:DESIGNATED_AS]-(actor)
MERGE (n)-[:LISTED_BY]->(authority);

// Listings by the Republic of Korea.
UNWIND [
  {key: 'rok-lady-r', label: 'ROK, April 2024', authority: 'ROK', actor: 'lady-r', listedBy: 'republic-of-korea', listedOnText: 'April 2024', certainty: 'high', verifiedBy: 'opensanctions mirror 32014R0833.csv; https://insightnews.media/new-north-korean-weapons-shipment-at-the-russian-port-vostochny/; https://www.donga.com/en/article/all/20240610/4994524/1'}
] AS row
MATCH (actor:Actor {key: row.actor})
MATCH (authority:Actor {key: row.listedBy})
MERGE (n:Designation {key: row.key})
SET n.label = row.label, n.authority = row.authority, n.reference = row.reference, n.act = row.act,
  n.listedOn = date(row.listedOn), n.listedOnText = row.listedOnText, n.lastUpdatedOn = date(row.lastUpdatedOn),
  n.listedAgainOn = date(row.listedAgainOn), n.measures = row.measures, n.note = row.note,
  n.certainty = row.certainty, n.verifiedBy = row.verifiedBy
MERGE (n)<-[:DESIGNATED_AS]-(actor)
MERGE (n)-[:LISTED_BY]->(authority);

// Listings of places by the United States.
UNWIND [
  {key: 'us-ashuluk-range', label: 'US, 2024-01-11', authority: 'US', place: 'ashuluk-range', listedBy: 'united-states', listedOn: '2024-01-11', certainty: 'high', verifiedBy: 'https://jurist.org/news/2024/01/us-issues-new-russia-sanctions-over-transfer-of-north-korea-ballistic-missiles'},
  {key: 'us-vladimirovka-complex', label: 'US, 2024-01-11', authority: 'US', place: 'vladimirovka-complex', listedBy: 'united-states', listedOn: '2024-01-11', certainty: 'high', verifiedBy: 'https://jurist.org/news/2024/01/us-issues-new-russia-sanctions-over-transfer-of-north-korea-ballistic-missiles'}
] AS row
MATCH (place:Place {key: row.place})
MATCH (authority:Actor {key: row.listedBy})
MERGE (n:Designation {key: row.key})
SET n.label = row.label, n.authority = row.authority, n.reference = row.reference, n.act = row.act,
  n.listedOn = date(row.listedOn), n.listedOnText = row.listedOnText, n.lastUpdatedOn = date(row.lastUpdatedOn),
  n.listedAgainOn = date(row.listedAgainOn), n.measures = row.measures, n.note = row.note,
  n.certainty = row.certainty, n.verifiedBy = row.verifiedBy
MERGE (n)<-[:DESIGNATED_AS]-(place)
MERGE (n)-[:LISTED_BY]->(authority);

// The resolutions that a listing points to in its reasons.
UNWIND [
  {designation: 'eu-vostochnaya-stevedoring', resolution: 'unscr-1718'},
  {designation: 'eu-vostochnaya-stevedoring', resolution: 'unscr-1874'}
] AS row
MATCH (designation:Designation {key: row.designation})
MATCH (resolution:Resolution {key: row.resolution})
MERGE (designation)-[:CITES]->(resolution);
