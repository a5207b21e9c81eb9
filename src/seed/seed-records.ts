import type { z } from 'zod';
import { actorRecords } from './records/actors.ts';
import { claimRecords } from './records/claims.ts';
import { designationRecords } from './records/designations.ts';
import { lawRecords } from './records/law.ts';
import { sourceRecords } from './records/sources.ts';
import { transferRecords } from './records/transfers.ts';
import { violationRecords } from './records/violations.ts';

/** The shape of every kind of record; a kind is what the clauses of its statement make (see `meaningOf`). */
export const seedRecords: ReadonlyMap<string, z.ZodType> = new Map<string, z.ZodType>(
  Object.entries({
    ...lawRecords,
    ...actorRecords,
    ...designationRecords,
    ...sourceRecords,
    ...transferRecords,
    ...claimRecords,
    ...violationRecords,
  }),
);
