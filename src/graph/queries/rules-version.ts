import { z } from 'zod';
import { query } from '../query.ts';

export const rulesVersion = query('read/rules-version', {
  params: {},
  row: { rulesVersion: z.string().nullable() },
});

export const writeRulesVersion = query('write/rules-version', {
  params: { rulesVersion: z.string() },
  row: {},
});
