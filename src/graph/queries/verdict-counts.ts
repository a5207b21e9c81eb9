import { z } from 'zod';
import { query } from '../query.ts';

export const verdictCounts = query('read/verdict-counts', {
  params: {},
  row: { verdict: z.string(), rank: z.int(), count: z.int() },
});
