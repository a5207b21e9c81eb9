import { z } from 'zod';
import { query } from '../query.ts';
import { actorRef, certainty, day, keys, optional, text } from './shapes.ts';

const extensionRow = z.object({
  key: z.string(),
  symbol: text,
  adoptedOn: optional(day),
  until: optional(day),
  vote: text,
  note: text,
  certainty: optional(certainty),
  verifiedBy: text,
  actors: z.array(actorRef),
});
export type MandateExtensionRow = z.infer<typeof extensionRow>;

export const mandateExtensionsByKey = query('read/mandate-extensions-by-key', {
  params: keys,
  row: { key: z.string(), extension: extensionRow },
});

const draftRow = z.object({
  key: z.string(),
  symbol: text,
  votedOn: optional(day),
  result: text,
  votesFor: optional(z.int()),
  votesAgainst: optional(z.int()),
  abstentions: optional(z.int()),
  summary: text,
  certainty: optional(certainty),
  verifiedBy: text,
  vetoedBy: z.array(actorRef),
  abstainedBy: z.array(actorRef),
});
export type DraftRow = z.infer<typeof draftRow>;

export const draftsByKey = query('read/drafts-by-key', {
  params: keys,
  row: { key: z.string(), draft: draftRow },
});
