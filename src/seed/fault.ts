/** What is wrong with one record of a seed file. `key` is empty when the record has none that can be read. */
export interface Fault {
  readonly file: string;
  readonly line: number;
  readonly key: string;
  readonly problem: string;
}

/** Seeds that cannot be loaded; the message lists every fault. */
export class SeedFaultsError extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(`The seeds cannot be loaded:\n${faults.map((fault) => `  ${describeFault(fault)}`).join('\n')}`);
    this.name = 'SeedFaultsError';
    this.faults = faults;
  }
}

/** A fault as one line: `7-claims.cypher:12 cl-x: has no source`. */
export function describeFault({ file, line, key, problem }: Fault): string {
  return `${file}:${line} ${key === '' ? '' : `${key}: `}${problem}`;
}
