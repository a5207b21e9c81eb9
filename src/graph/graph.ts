import type { Query } from './query.ts';

/**
 * A condition put in the place of `true // filter here` in a Cypher file.
 * `text` is made of fixed fragments only; whatever a caller wrote travels in `params`.
 */
export interface CypherFilter {
  readonly text: string;
  readonly params: Record<string, unknown>;
}

/** Reads rows, outside a transaction or inside one. */
export type Read = <P, R>(query: Query<P, R>, params: P) => Promise<R[]>;

/** What a write transaction can do. */
export interface Transaction {
  readonly run: Read;
  /** Runs a statement of a seed file as it is. */
  statement(text: string): Promise<void>;
}

/** The only way to a database. Dates are ISO strings, integers are numbers, rows are checked. */
export interface Graph {
  readonly engine: 'embedded' | 'neo4j';
  read<P, R>(query: Query<P, R>, params: P, filter?: CypherFilter): Promise<R[]>;
  /**
   * Runs `work` in one transaction that begins by raising `(:Dataset).version`; whole or not at all.
   * It is run again when the database reports a conflict, so it has no effect outside the transaction.
   */
  write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
  /** Runs statements that change the schema, each on its own. */
  schema(statements: readonly string[]): Promise<void>;
  /** Writes a copy of the whole graph to a file; the embedded one only, also while it is read and written. */
  backUp(file: string): Promise<void>;
  /** How many Cypher queries have been run since the graph was opened. */
  readonly queriesRun: number;
  close(): Promise<void>;
}
