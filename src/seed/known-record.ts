import type { Fault } from './fault.ts';
import type { LiteralMap } from './literal-reader.ts';
import type { Meaning } from './statement-meaning.ts';

/** A record of the seeds with its place in them and what its statement makes of it. */
export interface KnownRecord {
  readonly file: string;
  readonly line: number;
  /** Counts the statements of all files in loading order. */
  readonly statement: number;
  readonly meaning: Meaning;
  readonly values: LiteralMap;
}

/** How a fault names a record: by its key, or by the keys of what it ties together. */
function recordName({ values, meaning }: KnownRecord): string {
  if (typeof values.key === 'string') return values.key;
  return meaning.references.map(({ property }) => String(values[property] ?? '?')).join(' -> ');
}

export function faultOf(record: KnownRecord, problem: string): Fault {
  return {
    file: record.file,
    line: record.line,
    key: recordName(record),
    problem,
  };
}
