import { z } from 'zod';
import { query } from '../query.ts';
import { day, optional } from './shapes.ts';

/** The labels of the nodes that can be asked for, each the kind of its key. */
export const nodeLabels = [
  'Actor',
  'Place',
  'Regime',
  'Resolution',
  'Provision',
  'ItemCategory',
  'Transfer',
  'Claim',
  'Source',
  'Designation',
  'Violation',
  'Event',
  'MandateExtension',
  'Draft',
] as const;
export type NodeLabel = (typeof nodeLabels)[number];

const list = z.array(z.string());
const keysByLabel = z.strictObject({
  Actor: list,
  Place: list,
  Regime: list,
  Resolution: list,
  Provision: list,
  ItemCategory: list,
  Transfer: list,
  Claim: list,
  Source: list,
  Designation: list,
  Violation: list,
  Event: list,
  MandateExtension: list,
  Draft: list,
} satisfies Record<NodeLabel, typeof list>);
export type KeysByLabel = z.infer<typeof keysByLabel>;

const label = z.enum(nodeLabels);

const tieRow = {
  kind: label,
  key: z.string(),
  relationship: z.string(),
  outgoing: z.boolean(),
  labels: z.array(z.string()),
  other: z.string(),
  caption: z.string(),
  listings: z.array(z.object({ authority: z.string(), listedOn: optional(day), delistedOn: optional(day) })),
  since: optional(day),
  until: optional(day),
};

export const tiesOfNodes = query('read/ties-of-nodes', {
  params: { keys: keysByLabel, types: z.array(z.string()), limit: z.int() },
  row: tieRow,
});

export const captionsOfNodes = query('read/captions-of-nodes', {
  params: { keys: keysByLabel },
  row: { kind: label, key: z.string(), caption: z.string() },
});

export const knownActorKeys = query('read/known-actor-keys', {
  params: { keys: list },
  row: { key: z.string() },
});
export const knownTransferKeys = query('read/known-transfer-keys', {
  params: { keys: list },
  row: { key: z.string() },
});
