import { z } from 'zod';
import { query } from '../query.ts';

export const graphState = query('read/graph-state', {
  params: {},
  row: { datasets: z.int(), nodes: z.int() },
});
