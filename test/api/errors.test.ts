import { GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import { errorMasker } from '../../src/api/errors.ts';
import { prepare } from '../../src/commands/prepare.ts';
import { PublicError } from '../../src/errors.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { openGraph } from '../../src/graph/open.ts';
import { serveGraph } from './client.ts';

describe('an error', () => {
  const logged: unknown[] = [];
  const mask = errorMasker({ error: (entry: unknown) => logged.push(entry) });

  it('that is public is told with its code, however deep it lies', () => {
    const cause = new PublicError('TIMEOUT', 'The database did not answer in time.');
    const masked = mask(
      new GraphQLError('outer', {
        originalError: new GraphQLError('inner', { originalError: cause }),
        path: ['violations'],
      }),
    );
    expect(masked.toJSON()).toEqual({
      message: 'The database did not answer in time.',
      path: ['violations'],
      extensions: { code: 'TIMEOUT' },
    });
  });

  it('of any other sort is INTERNAL, says nothing, and goes to the log', () => {
    const cause = new Error('MATCH (n) failed at bolt://10.0.0.7:7687');
    const masked = mask(new GraphQLError(cause.message, { originalError: cause, path: ['actor'] }));
    expect(masked.toJSON()).toEqual({
      message: 'Something went wrong here. It has been noted.',
      path: ['actor'],
      extensions: { code: 'INTERNAL' },
    });
    expect(logged).toEqual([{ err: cause }]);
  });

  it('inside a query is masked on its way out', async () => {
    const graph = await openGraph({ neo4j: null, dataDir: null });
    await prepare(graph, () => {});
    const broken: Graph = Object.create(graph, {
      read: {
        value: (query: { name: string }, ...rest: unknown[]) =>
          query.name === 'read/actors-by-key'
            ? Promise.reject(new Error('MATCH (actor:Actor) broke in /srv/graph.ts'))
            : (graph.read as (...args: unknown[]) => unknown)(query, ...rest),
      },
    });
    const client = await serveGraph(broken);
    const { body } = await client.ask('{ actor(key: "dprk") { name } place(key: "port-rajin") { name } }');
    expect(body.data).toEqual({ actor: null, place: { name: 'Rajin' } });
    expect(body.errors).toMatchObject([{ path: ['actor'], extensions: { code: 'INTERNAL' } }]);
    expect(JSON.stringify(body)).not.toMatch(/MATCH|graph\.ts|stack/);
    expect(client.logged).toHaveLength(1);
    await client.close();
    await graph.close();
  });
});
