import { z } from 'zod';
import { query } from '../query.ts';

const nothing = {};

export const deleteViolations = query('write/delete-violations', {
  params: { transfers: z.array(z.string()) },
  row: nothing,
});

export const writeViolations = query('write/violations', {
  params: {
    rows: z.array(
      z.strictObject({
        key: z.string(),
        label: z.string(),
        rule: z.string(),
        verdict: z.enum(['BREACH', 'POSSIBLE_BREACH', 'EXEMPT', 'UNKNOWN']),
        verdictRank: z.int(),
        basis: z.enum(['SETTLED', 'CITED', 'DISPUTED']),
        independentMakers: z.int(),
        transfer: z.string(),
        provision: z.string(),
        resolution: z.string(),
        measure: z.string(),
        sortOn: z.string(),
        conditions: z.array(z.string()),
      }),
    ),
  },
  row: nothing,
});

export const writeViolationReadings = query('write/violation-readings', {
  params: { rows: z.array(z.strictObject({ violation: z.string(), provision: z.string() })) },
  row: nothing,
});

export const writeViolationParties = query('write/violation-parties', {
  params: { rows: z.array(z.strictObject({ violation: z.string(), role: z.string(), actor: z.string() })) },
  row: nothing,
});

const evidence = {
  params: { rows: z.array(z.strictObject({ violation: z.string(), claim: z.string() })) },
  row: nothing,
};

export const writeViolationEvidence = query('write/violation-evidence', evidence);

export const writeViolationCitations = query('write/violation-citations', evidence);

export const writeTransferStandings = query('write/transfer-standings', {
  params: {
    rows: z.array(
      z.strictObject({
        transfer: z.string(),
        standing: z.enum(['UNCORROBORATED', 'CORROBORATED', 'CONTESTED', 'ADMITTED', 'WITHDRAWN']).nullable(),
        independentMakers: z.int(),
      }),
    ),
  },
  row: nothing,
});
