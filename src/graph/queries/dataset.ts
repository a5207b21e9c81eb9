import { z } from 'zod';
import { query } from '../query.ts';
import { nodeLabels } from './nodes.ts';
import { day, optional, text } from './shapes.ts';

export const dataVersion = query('read/data-version', { params: {}, row: { version: z.int() } });

const datasetRow = {
  name: z.string(),
  version: z.int(),
  rulesVersion: text,
  generatedAt: text,
  latestSourceOn: optional(day),
  latestListingOn: optional(day),
};
export type DatasetRow = z.infer<z.ZodObject<typeof datasetRow>>;

export const dataset = query('read/dataset', { params: {}, row: datasetRow });
export const datasetCounts = query('read/dataset-counts', {
  params: {},
  row: { kind: z.enum(nodeLabels), count: z.int() },
});
