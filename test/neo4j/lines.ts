/** A line of Neo4j versions that the project is tested on. */
export interface Neo4jLine {
  readonly version: string;
  readonly image: string;
  readonly oldestJava: number;
  /** Which of several JDKs: the long-term line is meant for old ones, the calendar line for new ones. */
  readonly prefers: 'oldest' | 'newest';
}

const lines: Readonly<Record<string, Neo4jLine>> = {
  '5': { version: '5.26.12', image: 'neo4j:5.26', oldestJava: 17, prefers: 'oldest' },
  '2025': { version: '2025.10.1', image: 'neo4j:2025.10.1', oldestJava: 21, prefers: 'newest' },
};

/** The line named by NEO4J_TEST_LINE; 5.26 without it. */
export function chosenLine(name = process.env['NEO4J_TEST_LINE'] || '5'): Neo4jLine {
  const line = lines[name];
  if (line !== undefined) return line;
  throw new Error(`NEO4J_TEST_LINE is ${name}: expected one of ${Object.keys(lines).join(', ')}`);
}
