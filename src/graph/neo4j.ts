import neo4j, { type Driver, type ManagedTransaction } from 'neo4j-driver';
import { PublicError } from '../errors.ts';
import type { Engine, Row } from './engine.ts';

/** Where a Neo4j is and who we are there. Without a user the server is taken to ask for none. */
export interface Neo4jAddress {
  readonly uri: string;
  readonly user: string | null;
  readonly password: string | null;
  readonly database: string;
}

/** How much earlier the server ends a read than the reader gives up, so that no work is left behind. */
const ahead = 500;
const writeTimeout = 120_000;

/** Opens a Neo4j; connects at the first query, so a server that is down does not fail here. */
export function openNeo4j(address: Neo4jAddress, readDeadline = 4_500): Engine {
  const readTimeout = Math.max(readDeadline - ahead, 1);
  const driver = driverFor(address);
  const bookmarkManager = neo4j.bookmarkManager();
  const session = (defaultAccessMode: 'READ' | 'WRITE') =>
    driver.session({ database: address.database, defaultAccessMode, bookmarkManager });

  return {
    name: 'neo4j',
    read: async (text, params) => {
      const reading = session('READ');
      try {
        const result = await reading.run(text, toNeo4j(params) as Row, { timeout: readTimeout });
        return result.records.map((record) => plain(record.toObject()) as Row);
      } catch (error) {
        throw translated(error);
      } finally {
        await reading.close();
      }
    },
    transaction: async (work) => {
      const writing = session('WRITE');
      try {
        return await writing.executeWrite((tx: ManagedTransaction) => work(runIn(tx)), {
          timeout: writeTimeout,
        });
      } catch (error) {
        throw translated(error);
      } finally {
        await writing.close();
      }
    },
    schema: async (statement) => {
      const writing = session('WRITE');
      try {
        await writing.run(statement);
      } catch (error) {
        throw translated(error);
      } finally {
        await writing.close();
      }
    },
    backUp: async () => {
      throw new Error('A Neo4j is backed up by its own tools: neo4j-admin database dump.');
    },
    close: () => driver.close(),
  };
}

function driverFor({ uri, user, password }: Neo4jAddress): Driver {
  const auth = user === null ? undefined : neo4j.auth.basic(user, password ?? '');
  return neo4j.driver(uri, auth, {
    disableLosslessIntegers: true,
    connectionTimeout: 2_000,
    connectionAcquisitionTimeout: 2_000,
    maxTransactionRetryTime: 3_000,
    connectionLivenessCheckTimeout: 5_000,
    userAgent: 'breachgraph',
  });
}

function runIn(tx: ManagedTransaction) {
  return async (text: string, params: Row): Promise<Row[]> => {
    const result = await tx.run(text, toNeo4j(params) as Row);
    return result.records.map((record) => plain(record.toObject()) as Row);
  };
}

/** JavaScript knows one kind of number; whole ones go over as integers. */
function toNeo4j(value: unknown): unknown {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return neo4j.int(value);
  if (Array.isArray(value)) return value.map(toNeo4j);
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toNeo4j(inner)]));
  return value;
}

function plain(value: unknown): unknown {
  if (neo4j.isDate(value as object)) return String(value);
  if (Array.isArray(value)) return value.map(plain);
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
  return value;
}

const unreachable = new Set([
  'ServiceUnavailable',
  'SessionExpired',
  'Neo.TransientError.General.DatabaseUnavailable',
]);

function translated(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (unreachable.has(code) || /acquisition timed out/i.test(String(error)))
    return new PublicError('UNAVAILABLE', 'The database cannot be reached.', { cause: error });
  if (code.includes('TransactionTimedOut'))
    return new PublicError('TIMEOUT', 'The database did not answer in time.', { cause: error });
  return error;
}
