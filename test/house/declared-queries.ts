import { z } from 'zod';
import type { Query } from '../../src/graph/query.ts';
import { sourceFiles } from './source-files.ts';

/** A named query as src/graph/queries declares it. */
export interface DeclaredQuery {
  readonly name: string;
  readonly params: readonly string[];
}

/** Every named query that src/graph/queries exports. */
export async function declaredQueries(): Promise<DeclaredQuery[]> {
  const modules = await Promise.all(
    sourceFiles('src/graph/queries', '.ts').map(({ path }) => import(`../../${path}`) as Promise<object>),
  );
  return modules.flatMap(queriesIn).map(({ name, params }) => ({
    name,
    params: params instanceof z.ZodObject ? Object.keys(params.shape) : [],
  }));
}

/** The queries among the values of an object, and of the tables of queries among them. */
function queriesIn(holder: object): Query<unknown, unknown>[] {
  return Object.values(holder).flatMap((value: unknown) => {
    if (isQuery(value)) return [value];
    return value?.constructor === Object ? queriesIn(value) : [];
  });
}

function isQuery(value: unknown): value is Query<unknown, unknown> {
  return (
    typeof value === 'object' && value !== null && 'name' in value && 'params' in value && 'row' in value
  );
}
