import { afterAll, beforeAll } from 'vitest';
import type { Access } from '../../../src/access.ts';
import { prepare } from '../../../src/commands/prepare.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { openGraph } from '../../../src/graph/open.ts';
import type { Limits } from '../../../src/limits.ts';
import { type Client, serveGraph } from '../client.ts';

/** What these tests are about lies before any Cypher: one embedded graph, served as often as settings differ. */
export interface Served {
  readonly graph: Graph;
  /** The service with the settings it has by default, but for what is given; closed after the block. */
  with(given?: { limits?: Partial<Limits>; access?: Partial<Access> }): Promise<Client>;
}

/** Opens the seeded graph for a block of tests. */
export function servedOnce(): Served {
  const clients = new Map<string, Promise<Client>>();
  let graph: Graph;
  beforeAll(async () => {
    graph = await openGraph({ neo4j: null, dataDir: null });
    await prepare(graph, () => {});
  });
  afterAll(async () => {
    for (const client of clients.values()) await (await client).close();
    await graph.close();
  });
  return {
    get graph() {
      return graph;
    },
    with: (given = {}) => {
      const key = JSON.stringify(given);
      const client = clients.get(key) ?? serveGraph(graph, given);
      clients.set(key, client);
      return client;
    },
  };
}
