import { z } from 'zod';
import { query } from '../query.ts';
import { claimRef } from './claims.ts';
import { actorRef, countRow, keys, pageUnder, transferRef } from './shapes.ts';
import { transferRow } from './transfers.ts';

const verdict = z.enum(['BREACH', 'POSSIBLE_BREACH', 'EXEMPT', 'NO_BREACH', 'UNKNOWN']);

const violationRow = z.object({
  key: z.string(),
  rule: z.string(),
  verdict,
  verdictRank: z.int(),
  basis: z.enum(['SETTLED', 'CITED', 'DISPUTED']),
  independentMakers: z.int(),
  provision: z.string(),
  sortOn: z.string(),
  readWith: z.array(z.string()),
  parties: z.array(z.object({ role: z.string(), actor: actorRef })),
  restsOn: z.array(z.string()),
  citedBy: z.array(claimRef),
});
export type ViolationRow = z.infer<typeof violationRow>;

const joined = { violation: violationRow, transfer: transferRow };
const verdicts = { verdicts: z.array(verdict) };

export const violationsByKey = query('read/violations-by-key', {
  params: keys,
  row: { key: z.string(), ...joined },
});
export const violationsOfTransfers = query('read/violations-of-transfers', {
  params: { ...keys, ...verdicts },
  row: { parent: z.string(), violation: violationRow, transfer: transferRef },
});
export const violationsOfActors = query('read/violations-of-actors', {
  params: { ...pageUnder, ...verdicts },
  row: { parent: z.string(), ...joined },
});
export const violationsOfProvisions = query('read/violations-of-provisions', {
  params: { ...pageUnder, ...verdicts },
  row: { parent: z.string(), ...joined },
});
export const violationCountsOfActors = query('read/violation-counts-of-actors', {
  params: { ...keys, ...verdicts },
  row: countRow,
});
export const violationCountsOfProvisions = query('read/violation-counts-of-provisions', {
  params: { ...keys, ...verdicts },
  row: countRow,
});

const pageBy = (sort: z.ZodType<string | number>) => ({
  params: { sort, key: z.string(), limit: z.int() },
  row: joined,
});
/** Pages of violations: the latest, the gravest or those on most makers first; each takes a filter. */
export const violationPages = {
  period: query('read/violations-by-period', pageBy(z.string())),
  verdict: query('read/violations-by-verdict', pageBy(z.int())),
  makers: query('read/violations-by-makers', pageBy(z.int())),
};
export const violationsCount = query('read/violations-count', { params: {}, row: { count: z.int() } });

const groupRow = { group: z.string(), count: z.int(), breaches: z.int(), possibleBreaches: z.int() };
const partyGroup = { params: {}, row: { ...groupRow, label: z.string() } };
/** Counts of violations by a trait of their own; takes a filter. */
export const violationGroups = query('read/violation-groups', {
  params: {
    by: z.enum(['RESOLUTION', 'PROVISION', 'MEASURE', 'MONTH', 'YEAR', 'VERDICT', 'BASIS', 'STANDING']),
  },
  row: groupRow,
});
/** Counts of violations by an actor in a role of the transfer; each takes a filter. */
export const violationGroupsByParty = {
  SUPPLIER: query('read/violation-groups-by-suppliers', partyGroup),
  RECIPIENT: query('read/violation-groups-by-recipients', partyGroup),
  CARRIER: query('read/violation-groups-by-carriers', partyGroup),
};
