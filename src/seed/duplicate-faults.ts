import type { Fault } from './fault.ts';
import { faultOf, type KnownRecord } from './known-record.ts';

/** Two nodes of one label with the same key, or the same relationship given twice. */
export function duplicateFaults(records: readonly KnownRecord[]): Fault[] {
  const first = new Map<string, KnownRecord>();
  return records.flatMap((record) => {
    const id = identity(record);
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, record);
      return [];
    }
    return [faultOf(record, `is given twice; the first is in ${earlier.file}:${earlier.line}`)];
  });
}

function identity({ meaning, values }: KnownRecord): string {
  const [label] = meaning.labels;
  if (label !== undefined) return JSON.stringify([label, values.key]);
  const ends = meaning.references.map(({ property }) => values[property]);
  // An overlap is the same from either side.
  if (meaning.kind.includes('OVERLAPS')) ends.sort();
  return JSON.stringify([meaning.kind, ends, meaning.apart.map((property) => values[property])]);
}
