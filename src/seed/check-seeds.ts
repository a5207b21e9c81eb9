import { categoryCycles } from './category-cycles.ts';
import { duplicateFaults } from './duplicate-faults.ts';
import type { Fault } from './fault.ts';
import { faultOf, type KnownRecord } from './known-record.ts';
import { type SeedFile, type SeedStatement, statementsOfSeed } from './read-seed-files.ts';
import { recordFaults } from './record-faults.ts';
import { referenceFaults } from './reference-faults.ts';
import { seedRecords } from './seed-records.ts';
import { shapeFaults } from './shape-faults.ts';
import { meaningOf } from './statement-meaning.ts';

/** Every fault of the seeds, in reading order. The files are given in the order in which they are loaded. */
export function checkSeeds(files: readonly SeedFile[]): Fault[] {
  const read = files.map(statementsOfSeed);
  const statements = read.flatMap((file) => file.statements).filter(({ records }) => records.length > 0);
  const records = statements.flatMap(recordsOf);
  return inReadingOrder(files, [
    ...read.flatMap(({ faults }) => faults),
    ...statements.flatMap(statementFaults),
    ...records.flatMap(ownFaults),
    ...duplicateFaults(records),
    ...referenceFaults(records),
    ...categoryCycles(records),
  ]);
}

function recordsOf({ file, clauses, records }: SeedStatement, statement: number): KnownRecord[] {
  const meaning = meaningOf(clauses);
  if (meaning === null) return [];
  return records.map(({ line, values }) => ({
    file,
    line,
    statement,
    meaning,
    values,
  }));
}

function statementFaults({ file, line, clauses }: SeedStatement): Fault[] {
  const meaning = meaningOf(clauses);
  if (meaning !== null && seedRecords.has(meaning.kind)) return [];
  const problem =
    meaning === null
      ? 'expected clauses that MERGE a node by row.key, or a relationship between nodes that are matched by key'
      : `no shape is declared for records that make ${meaning.kind}`;
  return [{ file, line, key: '', problem }];
}

function ownFaults(record: KnownRecord): Fault[] {
  const { meaning, values } = record;
  const shape = seedRecords.get(meaning.kind);
  const unused = Object.keys(values).filter((property) => !meaning.used.has(property));
  return [
    ...(shape === undefined ? [] : shapeFaults(shape, values)),
    ...recordFaults(values),
    ...unused.map((property) => `${property} is not used by the statement`),
  ].map((problem) => faultOf(record, problem));
}

function inReadingOrder(files: readonly SeedFile[], faults: readonly Fault[]): Fault[] {
  const place = new Map(files.map(({ file }, index) => [file, index]));
  const once = new Map(faults.map((fault) => [JSON.stringify(fault), fault]));
  return [...once.values()].sort(
    (a, b) => (place.get(a.file) ?? 0) - (place.get(b.file) ?? 0) || a.line - b.line,
  );
}
