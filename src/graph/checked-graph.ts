import { z } from 'zod';
import { PublicError } from '../errors.ts';
import { cypherText } from './cypher-files.ts';
import type { Engine, Row } from './engine.ts';
import type { CypherFilter, Graph, Transaction } from './graph.ts';
import type { Query } from './query.ts';

/** How long a read may take unless told otherwise, in milliseconds, waiting for its turn included. */
const usualDeadline = 4_500;

const raiseVersion = "MATCH (d:Dataset {key: 'dataset'}) SET d.version = d.version + 1, d.generatedAt = $now";

/** The graph over an engine: named queries, checked shapes, a deadline, and the data version raised by every write. */
export function checkedGraph(engine: Engine, readDeadline = usualDeadline): Graph {
  let queriesRun = 0;

  const run = async <P, R>(
    on: Engine['read'],
    query: Query<P, R>,
    params: P,
    filter?: CypherFilter,
  ): Promise<R[]> => {
    const checked = fit(query.params, params, `The parameters of ${query.name}`) as Row;
    queriesRun += 1;
    const rows = await on(cypherText(query.name, { filter, turned: query.turned }), {
      ...checked,
      ...filter?.params,
    });
    return rows.map((row) => fit(query.row, row, `A row of ${query.name}${keyOf(row)}`));
  };

  return {
    engine: engine.name,
    get queriesRun() {
      return queriesRun;
    },
    read: (query, params, filter) => withDeadline(readDeadline, run(engine.read, query, params, filter)),
    write: (work) =>
      engine.transaction(async (runInside) => {
        await runInside(raiseVersion, { now: new Date().toISOString() });
        const transaction: Transaction = {
          run: (query, params) => run(runInside, query, params),
          statement: async (text) => {
            queriesRun += 1;
            await runInside(text, {});
          },
        };
        return work(transaction);
      }),
    schema: async (statements) => {
      for (const statement of statements) await engine.schema(statement);
    },
    backUp: (file) => engine.backUp(file),
    close: () => engine.close(),
  };
}

function fit<T>(shape: z.ZodType<T>, value: unknown, what: string): T {
  const result = shape.safeParse(value);
  if (result.success) return result.data;
  throw new Error(`${what} does not fit its declared shape:\n${z.prettifyError(result.error)}`);
}

/** Names the record, so that it can be found and mended. */
function keyOf(row: Row): string {
  const key = row['key'] ?? row['transfer'] ?? row['provision'];
  return typeof key === 'string' ? ` (${key})` : '';
}

async function withDeadline<T>(deadline: number, answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new PublicError('TIMEOUT', `The database did not answer within ${deadline} ms.`)),
      deadline,
    );
  });
  answer.catch(() => {});
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
