import type { Fault } from './fault.ts';
import { faultOf, type KnownRecord } from './known-record.ts';

/** Keys that no record has, or that only a later statement makes: a MATCH would drop the record without a word. */
export function referenceFaults(records: readonly KnownRecord[]): Fault[] {
  const madeBy = new Map<string, number>();
  for (const { meaning, values, statement } of records)
    for (const label of meaning.labels) {
      const id = `${label} ${values.key}`;
      madeBy.set(id, Math.min(statement, madeBy.get(id) ?? statement));
    }

  return records.flatMap((record) =>
    record.meaning.references.flatMap(({ property, label }) => {
      const key = record.values[property] ?? null;
      if (key === null) return [faultOf(record, `has no ${property}`)];
      const made = madeBy.get(`${label} ${key}`);
      if (made === undefined)
        return [faultOf(record, `${property} names the ${label} '${key}', which no record makes`)];
      if (made < record.statement) return [];
      return [faultOf(record, `${property} names the ${label} '${key}', which only a later statement makes`)];
    }),
  );
}
