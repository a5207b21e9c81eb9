import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Fault } from './fault.ts';
import { type LiteralMap, LiteralReader, UnexpectedText } from './literal-reader.ts';

export interface SeedFile {
  readonly file: string;
  readonly text: string;
}

/** One record: a line of an UNWIND. */
export interface SeedRecord {
  readonly line: number;
  readonly values: LiteralMap;
}

/** One statement, as it is run, with its records and the clauses that follow them. */
export interface SeedStatement {
  readonly file: string;
  readonly line: number;
  readonly text: string;
  readonly records: readonly SeedRecord[];
  readonly clauses: string;
}

const folder = fileURLToPath(new URL('../../seed/', import.meta.url));

/** The seed files in the order of their numbers. */
export function readSeedFolder(from = folder): SeedFile[] {
  return readdirSync(from)
    .filter((file) => /^\d+-.*\.cypher$/.test(file))
    .sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10))
    .map((file) => ({ file, text: readFileSync(`${from}${file}`, 'utf8') }));
}

/** The statements of a seed file; what cannot be read is a fault, and reading goes on after it. */
export function statementsOfSeed({ file, text }: SeedFile): {
  statements: SeedStatement[];
  faults: Fault[];
} {
  const statements: SeedStatement[] = [];
  const faults: Fault[] = [];
  const lineOf = lineCounter(text);
  let start = 0;
  while (true) {
    const reader = new LiteralReader(text, start);
    reader.skip();
    if (reader.at >= text.length) return { statements, faults };
    const line = lineOf(reader.at);
    try {
      const records = unwoundRecords(reader, lineOf);
      const end = endOfStatement(text, reader.at);
      const clauses = text.slice(reader.at, end).trim();
      statements.push({
        file,
        line,
        text: text.slice(start, end).trim(),
        records,
        clauses,
      });
      start = end + 1;
    } catch (error) {
      if (!(error instanceof UnexpectedText)) throw error;
      faults.push({
        file,
        line: lineOf(error.at),
        key: '',
        problem: error.message,
      });
      const next = nextStatement(text, error.at);
      if (next === null) return { statements, faults };
      start = next;
    }
  }
}

function unwoundRecords(reader: LiteralReader, lineOf: (at: number) => number): SeedRecord[] {
  if (!reader.takes('UNWIND')) return [];
  const records = reader.between('[', ']', () => {
    reader.skip();
    const line = lineOf(reader.at);
    return { line, values: reader.map() };
  });
  reader.expect('AS row');
  return records;
}

const statementEnd = /;[ \t]*(?:\r?\n|$)/g;

function endOfStatement(text: string, from: number): number {
  statementEnd.lastIndex = from;
  const end = statementEnd.exec(text);
  if (end === null) throw new UnexpectedText('";" at the end of the statement', text, text.length);
  return end.index;
}

function nextStatement(text: string, from: number): number | null {
  statementEnd.lastIndex = from;
  return statementEnd.exec(text) === null ? null : statementEnd.lastIndex;
}

function lineCounter(text: string): (at: number) => number {
  const starts = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
  return (at) => {
    const next = starts.findIndex((start) => start > at);
    return next === -1 ? starts.length : next;
  };
}
