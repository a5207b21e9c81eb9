import {
  actors,
  categories,
  type Leaf,
  lowerCase,
  measures,
  provisions,
  resolutions,
  span,
  transfers,
} from './leaf.ts';

/** What can be asked of a transfer, by itself or as part of a violation. */
const ofBoth = {
  suppliers: {
    prepare: actors,
    cypher: 'EXISTS { (transfer)<-[:SUPPLIED]-(party:Actor) WHERE party.key IN $value }',
  },
  recipients: {
    prepare: actors,
    cypher: 'EXISTS { (transfer)-[:DELIVERED_TO]->(party:Actor) WHERE party.key IN $value }',
  },
  carriers: {
    prepare: actors,
    cypher: 'EXISTS { (transfer)-[:CARRIED_BY]->(party:Actor) WHERE party.key IN $value }',
  },
  categories: {
    prepare: categories,
    cypher: 'EXISTS { (transfer)-[:OF]->(category:ItemCategory) WHERE category.key IN $value }',
  },
  standings: { cypher: "coalesce(transfer.standing, '') IN $value" },
  during: {
    prepare: span,
    cypher:
      '(transfer.from IS NOT NULL OR transfer.to IS NOT NULL)' +
      ' AND (transfer.from IS NULL OR transfer.from <= date($value.to))' +
      ' AND (transfer.to IS NULL OR transfer.to >= date($value.from))',
  },
} satisfies Record<string, Leaf>;

const inAnyRole =
  'EXISTS { (transfer)-[:SUPPLIED|DELIVERED_TO|CARRIED_BY|TOOK_PART_IN|GOODS_MADE_BY]-(party:Actor) WHERE party.key IN $value }';

/** The fields of TransferFilter. */
export const transferLeaves: Record<string, Leaf> = {
  ...ofBoth,
  actors: { prepare: actors, cypher: inAnyRole },
  text: {
    prepare: lowerCase,
    cypher: "toLower(transfer.label + ' ' + coalesce(transfer.description, '')) CONTAINS $value",
  },
};

/** The fields of ViolationFilter. */
export const violationLeaves: Record<string, Leaf> = {
  ...ofBoth,
  actors: {
    prepare: actors,
    cypher: `(${inAnyRole} OR EXISTS { (violation)-[:BY]->(party:Actor) WHERE party.key IN $value })`,
  },
  resolutions: { prepare: resolutions, cypher: 'violation.resolution IN $value' },
  provisions: { prepare: provisions, cypher: 'violation.provision IN $value' },
  measures: { prepare: measures, cypher: 'violation.measure IN $value' },
  verdicts: { cypher: 'violation.verdict IN $value' },
  bases: { cypher: 'violation.basis IN $value' },
  transfers: { prepare: transfers, cypher: 'violation.transfer IN $value' },
  certainties: { cypher: "coalesce(transfer.certainty, '') IN $value" },
  minIndependentMakers: { cypher: 'violation.independentMakers >= $value' },
  maxIndependentMakers: { cypher: 'violation.independentMakers <= $value' },
};
