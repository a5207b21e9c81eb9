import { z } from 'zod';
import { query } from '../query.ts';
import { actorRef, certainty, day, keys, listOf, optional, text } from './shapes.ts';

const designationRow = z.object({
  key: z.string(),
  label: text,
  authority: z.string(),
  reference: text,
  act: text,
  listedOn: optional(day),
  listedOnText: text,
  delistedOn: optional(day),
  lastUpdatedOn: optional(day),
  listedAgainOn: optional(day),
  measures: listOf(z.string()),
  note: text,
  certainty: optional(certainty),
  verifiedBy: text,
  holders: z.array(
    z.object({ labels: z.array(z.string()), key: z.string(), name: z.string(), kind: z.string() }),
  ),
  listedBy: z.array(actorRef),
  regimes: z.array(z.string()),
  provisions: z.array(z.string()),
  resolutions: z.array(z.string()),
});
export type DesignationRow = z.infer<typeof designationRow>;

const underParent = { parent: z.string(), designation: designationRow };

export const designationsByKey = query('read/designations-by-key', {
  params: keys,
  row: { key: z.string(), designation: designationRow },
});
export const designationsOfActors = query('read/designations-of-actors', { params: keys, row: underParent });
export const designationsOfPlaces = query('read/designations-of-places', { params: keys, row: underParent });
