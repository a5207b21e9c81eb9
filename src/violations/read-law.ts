import { groupBy } from 'es-toolkit';
import type { Read } from '../graph/graph.ts';
import {
  lawCaps,
  lawCategories,
  lawChanges,
  lawCoverage,
  lawExceptions,
  lawProvisions,
  lawRegimes,
} from '../graph/queries/law.ts';
import type { LawRecords } from '../law/law.ts';

/** Reads the whole law: it is small, and every judgement needs all of it. */
export async function readLaw(read: Read): Promise<LawRecords> {
  const [regimes, provisions, categories, coverage, exceptions, changes, caps] = await Promise.all([
    read(lawRegimes, {}),
    read(lawProvisions, {}),
    read(lawCategories, {}),
    read(lawCoverage, {}),
    read(lawExceptions, {}),
    read(lawChanges, {}),
    read(lawCaps, {}),
  ]);
  const covers = groupBy(coverage, ({ provision }) => provision);
  const excepts = groupBy(exceptions, ({ provision }) => provision);
  const changedBy = groupBy(changes, ({ provision }) => provision);
  const cappedAt = groupBy(caps, ({ provision }) => provision);
  return {
    regimes,
    categories,
    provisions: provisions.map((provision) => ({
      ...provision,
      covers: covers[provision.key] ?? [],
      excepts: excepts[provision.key] ?? [],
      changedBy: changedBy[provision.key] ?? [],
      caps: cappedAt[provision.key] ?? [],
    })),
  };
}
