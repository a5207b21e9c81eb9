import type { Fault } from './fault.ts';
import { faultOf, type KnownRecord } from './known-record.ts';

/** Links of the category tree that lead back to where they start. */
export function categoryCycles(records: readonly KnownRecord[]): Fault[] {
  const links = records.filter(({ meaning }) => meaning.kind.includes('NARROWER_THAN'));
  const broader = new Map<unknown, unknown[]>();
  for (const { values } of links)
    broader.set(values.narrower, [...(broader.get(values.narrower) ?? []), values.broader]);

  const reaches = (from: unknown, goal: unknown, seen = new Set<unknown>()): boolean => {
    if (from === goal) return true;
    if (seen.has(from)) return false;
    seen.add(from);
    return (broader.get(from) ?? []).some((next) => reaches(next, goal, seen));
  };
  return links
    .filter(({ values }) => reaches(values.broader, values.narrower))
    .map((link) => faultOf(link, `closes a cycle: '${link.values.broader}' is itself narrower than it`));
}
