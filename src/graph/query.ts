import { z } from 'zod';

/**
 * A question or change kept in a Cypher file, with the shapes of its parameters and rows.
 * `name` is the path under `cypher/` without its ending: `read/transfer-by-key`.
 */
export interface Query<P, R> {
  readonly name: string;
  readonly params: z.ZodType<P>;
  readonly row: z.ZodType<R>;
  /** Whether the page is read from its other end. */
  readonly turned?: boolean;
}

/** The same page read from its other end: the rows before a position, the nearest first. */
export function turned<P, R>(query: Query<P, R>): Query<P, R> {
  return { ...query, turned: true };
}

/** Declares a named query; unknown parameters are refused, unknown columns too. */
export function query<P extends z.ZodRawShape, R extends z.ZodRawShape>(
  name: string,
  shapes: { params: P; row: R },
): Query<z.infer<z.ZodObject<P, z.core.$strict>>, z.infer<z.ZodObject<R, z.core.$strict>>> {
  return { name, params: z.strictObject(shapes.params), row: z.strictObject(shapes.row) };
}

/** A row that a named query answers with. */
export type QueryRow<Q extends { row: z.ZodType }> = z.infer<Q['row']>;

/** The parameters that a named query takes. */
export type QueryParams<Q> = Q extends Query<infer P, unknown> ? P : never;
