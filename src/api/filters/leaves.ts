import type { FoundViolation, ShownClaim, ShownTransfer } from '../../violations/evaluate.ts';
import type { LensSource } from '../lens/snapshot.ts';
import {
  actors,
  categories,
  type Leaf,
  lowerCase,
  measures,
  ofKinds,
  ofNatures,
  party,
  provisions,
  resolutions,
  sources,
  span,
  transfers,
  typesOfSources,
} from './leaf.ts';

/** A transfer in memory. */
export interface TransferRecord {
  readonly transfer: ShownTransfer;
}

/** A violation in memory, with its transfer. */
export interface ViolationRecord extends TransferRecord {
  readonly violation: FoundViolation;
}

/** A claim in memory. */
export interface ClaimRecord {
  readonly claim: ShownClaim;
}

/** A source in memory. */
export interface SourceRecord {
  readonly source: LensSource;
}

const oneOf = (keys: readonly string[], wanted: readonly string[]) =>
  keys.some((key) => wanted.includes(key));

/** What can be asked of a transfer, by itself or as part of a violation. */
const ofBoth = {
  suppliers: {
    prepare: actors,
    cypher: 'EXISTS { (transfer)<-[:SUPPLIED]-(party:Actor) WHERE party.key IN $value }',
    holds: ({ transfer }, value: string[]) => oneOf(transfer.suppliers, value),
  },
  recipients: {
    prepare: actors,
    cypher: 'EXISTS { (transfer)-[:DELIVERED_TO]->(party:Actor) WHERE party.key IN $value }',
    holds: ({ transfer }, value: string[]) => oneOf(transfer.recipients, value),
  },
  carriers: {
    prepare: actors,
    cypher: 'EXISTS { (transfer)-[:CARRIED_BY]->(party:Actor) WHERE party.key IN $value }',
    holds: ({ transfer }, value: string[]) => oneOf(transfer.carriers, value),
  },
  categories: {
    prepare: categories,
    cypher: 'EXISTS { (transfer)-[:OF]->(category:ItemCategory) WHERE category.key IN $value }',
    holds: ({ transfer }, value: string[]) =>
      oneOf(
        transfer.goods.map(({ category }) => category),
        value,
      ),
  },
  standings: {
    cypher: "coalesce(transfer.standing, '') IN $value",
    holds: ({ transfer }, value: string[]) => value.includes(transfer.standing),
  },
  during: {
    prepare: span,
    cypher:
      '(transfer.from IS NOT NULL OR transfer.to IS NOT NULL)' +
      ' AND (transfer.from IS NULL OR transfer.from <= date($value.to))' +
      ' AND (transfer.to IS NULL OR transfer.to >= date($value.from))',
    holds: ({ transfer: { from, to } }, value: { from: string; to: string }) =>
      (from !== null || to !== null) &&
      (from === null || from <= value.to) &&
      (to === null || to >= value.from),
  },
} satisfies Record<string, Leaf<TransferRecord>>;

const inAnyRole =
  'EXISTS { (transfer)-[:SUPPLIED|DELIVERED_TO|CARRIED_BY|TOOK_PART_IN|GOODS_MADE_BY]-(party:Actor) WHERE party.key IN $value }';
const takesPart = (
  { suppliers, recipients, carriers, participants, goodsMadeBy }: ShownTransfer,
  value: string[],
) => oneOf([...suppliers, ...recipients, ...carriers, ...participants, ...goodsMadeBy], value);

/** The fields of TransferFilter. */
export const transferLeaves: Record<string, Leaf<TransferRecord>> = {
  ...ofBoth,
  actors: {
    prepare: actors,
    cypher: inAnyRole,
    holds: ({ transfer }, value: string[]) => takesPart(transfer, value),
  },
  minIndependentMakers: {
    cypher: 'coalesce(transfer.independentMakers, 0) >= $value',
    holds: ({ transfer }, value: number) => transfer.independentMakers >= value,
  },
  maxIndependentMakers: {
    cypher: 'coalesce(transfer.independentMakers, 0) <= $value',
    holds: ({ transfer }, value: number) => transfer.independentMakers <= value,
  },
  text: {
    prepare: lowerCase,
    cypher: "toLower(transfer.label + ' ' + coalesce(transfer.description, '')) CONTAINS $value",
    holds: ({ transfer: { label, description } }, value: string) =>
      `${label} ${description ?? ''}`.toLowerCase().includes(value),
  },
};

/** The fields of ViolationFilter. */
export const violationLeaves: Record<string, Leaf<ViolationRecord>> = {
  ...ofBoth,
  actors: {
    prepare: actors,
    cypher: `(${inAnyRole} OR EXISTS { (violation)-[:BY]->(party:Actor) WHERE party.key IN $value })`,
    holds: ({ transfer, violation }, value: string[]) =>
      takesPart(transfer, value) ||
      oneOf(
        violation.parties.map(({ actor }) => actor),
        value,
      ),
  },
  resolutions: {
    prepare: resolutions,
    cypher: 'violation.resolution IN $value',
    holds: ({ violation }, value: string[]) => value.includes(violation.resolution),
  },
  provisions: {
    prepare: provisions,
    cypher: 'violation.provision IN $value',
    holds: ({ violation }, value: string[]) => value.includes(violation.provision),
  },
  measures: {
    prepare: measures,
    cypher: 'violation.measure IN $value',
    holds: ({ violation }, value: string[]) => value.includes(violation.measure),
  },
  verdicts: {
    cypher: 'violation.verdict IN $value',
    holds: ({ violation }, value: string[]) => value.includes(violation.verdict),
  },
  bases: {
    cypher: 'violation.basis IN $value',
    holds: ({ violation }, value: string[]) => value.includes(violation.basis),
  },
  transfers: {
    prepare: transfers,
    cypher: 'violation.transfer IN $value',
    holds: ({ violation }, value: string[]) => value.includes(violation.transfer),
  },
  certainties: {
    cypher: "coalesce(transfer.certainty, '') IN $value",
    holds: ({ transfer }, value: string[]) => value.includes(transfer.certainty ?? ''),
  },
  party: {
    prepare: party,
    cypher:
      'EXISTS { (violation)-[by:BY]->(party:Actor) WHERE party.key = $value.actor AND by.role IN $value.roles }',
    holds: ({ violation }, value: { actor: string; roles: readonly string[] }) =>
      violation.parties.some(({ actor, role }) => actor === value.actor && value.roles.includes(role)),
  },
  readWithNatures: {
    prepare: ofNatures,
    cypher: 'EXISTS { (violation)-[:READ_WITH]->(text:Provision) WHERE text.key IN $value }',
    holds: ({ violation }, value: string[]) => oneOf(violation.readWith, value),
  },
  minIndependentMakers: {
    cypher: 'violation.independentMakers >= $value',
    holds: ({ violation }, value: number) => violation.independentMakers >= value,
  },
  maxIndependentMakers: {
    cypher: 'violation.independentMakers <= $value',
    holds: ({ violation }, value: number) => violation.independentMakers <= value,
  },
};

const publishedIn =
  'source.publishedOn IS NOT NULL AND source.publishedOn >= date($value.from) AND source.publishedOn <= date($value.to)';
const liesIn = (day: string | null, { from, to }: { from: string; to: string }) =>
  day !== null && day >= from && day <= to;

/** The fields of ClaimFilter. */
export const claimLeaves: Record<string, Leaf<ClaimRecord>> = {
  positions: {
    cypher: 'claim.position IN $value',
    holds: ({ claim }, value: string[]) => value.includes(claim.position),
  },
  makers: {
    prepare: actors,
    cypher: 'maker.key IN $value',
    holds: ({ claim }, value: string[]) => value.includes(claim.maker),
  },
  sources: {
    prepare: sources,
    cypher: 'source.key IN $value',
    holds: ({ claim }, value: string[]) => value.includes(claim.source),
  },
  transfers: {
    prepare: transfers,
    cypher: 'transfer.key IN $value',
    holds: ({ claim }, value: string[]) => value.includes(claim.transfer),
  },
  cites: {
    prepare: ofKinds,
    cypher:
      "EXISTS { (claim)-[cites:CITES]->(text) WHERE text.key IN $value AND coalesce(cites.level, '') <> 'regime' }",
    holds: ({ claim }, value: string[]) => oneOf(claim.cites, value),
  },
  overtaken: {
    cypher: 'EXISTS { (claim)-[:OVERTAKEN_BY]->(:Claim) } = $value',
    holds: ({ claim }, value: boolean) => claim.overtakenBy.length > 0 === value,
  },
  published: {
    prepare: span,
    cypher: publishedIn,
    holds: ({ claim }, value: { from: string; to: string }) => liesIn(claim.publishedOn, value),
  },
};

/** The fields of SourceFilter. */
export const sourceLeaves: Record<string, Leaf<SourceRecord>> = {
  types: {
    prepare: typesOfSources,
    cypher: "coalesce(source.type, '') IN $value",
    holds: ({ source }, value: string[]) => value.includes(source.type ?? ''),
  },
  publishers: {
    prepare: actors,
    cypher: 'EXISTS { (source)-[:PUBLISHED_BY]->(publisher:Actor) WHERE publisher.key IN $value }',
    holds: ({ source }, value: string[]) => oneOf(source.publishers, value),
  },
  published: {
    prepare: span,
    cypher: publishedIn,
    holds: ({ source }, value: { from: string; to: string }) => liesIn(source.publishedOn, value),
  },
};
