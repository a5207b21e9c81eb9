/** Plain values on both sides: dates are ISO strings, integers are numbers. */
export type Row = Record<string, unknown>;

/** Runs Cypher text with parameters and answers with plain rows. */
export type Run = (text: string, params: Row) => Promise<Row[]>;

/** What a database has to offer to carry the graph. */
export interface Engine {
  readonly name: 'embedded' | 'neo4j';
  /** Runs one query that changes nothing. */
  read: Run;
  /** Runs `work` in one transaction, again from its start when the database reports a conflict. */
  transaction<T>(work: (run: Run) => Promise<T>): Promise<T>;
  /** Runs one statement that changes the schema. */
  schema(statement: string): Promise<void>;
  /** Writes a copy of the whole database, as it stands between two transactions, to a file. */
  backUp(file: string): Promise<void>;
  close(): Promise<void>;
}
