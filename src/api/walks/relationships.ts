import { relationType } from '../../graph/queries/actors.ts';
import type { PathRelationship } from '../generated/resolvers.ts';

/** Ties of the real world. Law and claims are left out: they would join everything in two steps. */
export const realWorldTies: readonly PathRelationship[] = [
  ...relationType.options,
  'SUPPLIED',
  'DELIVERED_TO',
  'TOOK_PART_IN',
  'GOODS_MADE_BY',
  'CARRIED_BY',
  'VIA',
  'OVERLAPS',
  'EVIDENCE_OF',
];

/** Ties of violations: through a lens they are those that were found through it, not those that are stored. */
export const violationTies: readonly PathRelationship[] = [
  'THROUGH',
  'AGAINST',
  'READ_WITH',
  'BY',
  'RESTS_ON',
  'CITED_BY',
];

/** Every relationship between nodes that can be asked for. */
export const everyRelationship: readonly PathRelationship[] = [
  ...realWorldTies,
  'OF',
  'ABOUT',
  'MADE_BY',
  'IN',
  'CITES',
  'OVERTAKEN_BY',
  'REJECTS',
  'PUBLISHED_BY',
  'ISSUED_BY',
  'PARTY_TO',
  'TOLD_BY',
  'DESIGNATED_AS',
  'LISTED_BY',
  'UNDER',
  'TARGETS',
  'BELONGS_TO',
  'HAS_PROVISION',
  'BINDS',
  'COVERS',
  'EXCEPTS',
  'NARROWER_THAN',
  'CHANGED_BY',
  'CREATED',
  'EXTENDS_MANDATE_OF',
  'VETOED_BY',
  'ABSTAINED_BY',
  ...violationTies,
];
