import { z } from 'zod';
import { query } from '../query.ts';
import { actorRef, certainty, day, keys, optional, sourceRef } from './shapes.ts';

const eventRow = z.object({
  key: z.string(),
  description: z.string(),
  on: optional(day),
  certainty: optional(certainty),
  toldBy: z.array(actorRef),
  sources: z.array(sourceRef),
});
export type EventRow = z.infer<typeof eventRow>;

export const eventsByKey = query('read/events-by-key', {
  params: keys,
  row: { key: z.string(), event: eventRow },
});
