import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { GrafeoDB, Transaction } from '@grafeo-db/js';
import pLimit from 'p-limit';
import type { Engine, Row, Run } from './engine.ts';

/** The name of the file that holds the graph. */
export const embeddedFile = 'breachgraph.grafeo';

/** How many queries run at once: a query cannot be stopped, so a slow one must not take every thread. */
const queriesAtOnce = 4;

/**
 * Opens the embedded database in `dataDir`, one file, made when it is missing; `null` keeps it in memory.
 * Fails with a plain sentence when another process holds the file or the platform has no native build.
 */
export async function openEmbedded(dataDir: string | null): Promise<Engine> {
  const db = await openDatabase(dataDir);
  const reading = pLimit(queriesAtOnce);
  const writing = pLimit(1);

  return {
    name: 'embedded',
    read: (text, params) => reading(async () => rowsOf(await db.executeCypher(text, params))),
    transaction: (work) =>
      writing(async () => {
        const transaction = db.beginTransaction();
        const running = new Set<Promise<unknown>>();
        const run: Run = async (text, params) => {
          const answer = transaction.executeCypher(text, params);
          running.add(answer);
          try {
            return rowsOf(await answer);
          } finally {
            running.delete(answer);
          }
        };
        try {
          const result = await work(run);
          transaction.commit();
          return result;
        } catch (error) {
          // What still runs would hold on to what the next transaction wants to write.
          await Promise.allSettled(running);
          rollBack(transaction);
          throw error;
        }
      }),
    schema: (statement) => writing(async () => void (await db.executeCypher(statement))),
    backUp: (file) => writing(async () => db.save(file)),
    close: async () => {
      await writing(async () => db.close());
    },
  };
}

async function openDatabase(dataDir: string | null): Promise<GrafeoDB> {
  const { GrafeoDB } = await nativeModule();
  if (dataDir === null) return GrafeoDB.create();
  mkdirSync(dataDir, { recursive: true });
  const file = join(dataDir, embeddedFile);
  try {
    return existsSync(file) ? GrafeoDB.open(file) : GrafeoDB.create(file);
  } catch (error) {
    throw new Error(whyNotOpened(dataDir, String(error)), { cause: error });
  }
}

function whyNotOpened(dataDir: string, message: string): string {
  return message.includes('locked')
    ? `The graph in ${dataDir} is in use by another process. Stop that one, or choose another DATA_DIR.`
    : `The graph in ${dataDir} cannot be opened: ${message}`;
}

async function nativeModule() {
  try {
    return (await import('@grafeo-db/js')).default;
  } catch (error) {
    throw new Error(
      `The embedded database has no build for ${process.platform} ${process.arch}. ` +
        'Set NEO4J_URI to use a Neo4j, or run `docker compose up`.',
      { cause: error },
    );
  }
}

function rowsOf(result: { toArray(): unknown[] }): Row[] {
  return result.toArray() as Row[];
}

function rollBack(transaction: Transaction): void {
  try {
    transaction.rollback();
  } catch {
    // The database has rolled it back itself.
  }
}
