import { z } from 'zod';
import { query } from '../query.ts';
import { actorRef, certainty, day, listOf, optional, text } from './shapes.ts';

export const lawTextsRegimes = query('read/law-texts-regimes', {
  params: {},
  row: { key: z.string(), name: z.string(), note: text, target: actorRef },
});

const resolutionText = z.object({
  key: z.string(),
  symbol: z.string(),
  number: z.int(),
  adoptedOn: day,
  meeting: optional(z.int()),
  votesFor: optional(z.int()),
  votesAgainst: optional(z.int()),
  abstentions: optional(z.int()),
  chapterVII: optional(z.boolean()),
  trigger: text,
  summary: text,
  certainty: optional(certainty),
  verifiedBy: text,
  regime: z.string(),
});
export type ResolutionText = z.infer<typeof resolutionText>;

export const lawTextsResolutions = query('read/law-texts-resolutions', {
  params: {},
  row: { resolution: resolutionText },
});

const provisionText = z.object({
  paragraph: z.string(),
  paragraphSeen: optional(z.boolean()),
  alsoMeasures: listOf(z.string()),
  covers: text,
  hs: listOf(z.string()),
  exemptionsText: text,
  conditionsText: text,
  deadline: optional(day),
  certainty: optional(certainty),
  verifiedBy: text,
  binds: z.array(actorRef),
});
export type ProvisionText = z.infer<typeof provisionText>;

export const lawTextsProvisions = query('read/law-texts-provisions', {
  params: {},
  row: { key: z.string(), provision: provisionText },
});

export const lawTextsCaps = query('read/law-texts-caps', {
  params: {},
  row: { key: z.string(), note: text },
});

export const lawTextsCategories = query('read/law-texts-categories', {
  params: {},
  row: { key: z.string(), note: text, hs: text },
});
