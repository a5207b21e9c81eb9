import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../src/api/server.ts';
import { prepare } from '../../src/commands/prepare.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { openGraph } from '../../src/graph/open.ts';

describe('what the service says of itself', () => {
  const lines: Record<string, unknown>[] = [];
  const log = {
    info: (line: unknown) => lines.push(line as Record<string, unknown>),
    error: (line: unknown) => lines.push(line as Record<string, unknown>),
  };
  let graph: Graph;
  let app: ReturnType<typeof createApp>;
  let url: string;
  const start = async (metrics: boolean) => {
    app = createApp({ graph, log: log as never, access: { metrics } });
    await new Promise<void>((listening) => app.server.listen(0, '127.0.0.1', listening));
    url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
  };
  beforeAll(async () => {
    graph = await openGraph({ neo4j: null, dataDir: null });
    await prepare(graph, () => {});
    await start(true);
  });
  afterAll(async () => {
    await app.close();
    await graph.close();
  });
  const ask = (body: object) =>
    fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }).then((response) => response.text());

  it('is in the log: operation, time and outcome, never variables or text', async () => {
    lines.length = 0;
    await ask({
      query: 'query Mine($key: ID!) { transfer(key: $key) { label } }',
      variables: { key: 'tr-secret-variable' },
    });
    await ask({ query: '{ violations(first: 0) { totalCount } }' });
    expect(lines).toEqual([
      { operation: 'Mine', ms: expect.any(Number), outcome: 'ok' },
      { operation: null, ms: expect.any(Number), outcome: 'BAD_USER_INPUT' },
    ]);
    expect(JSON.stringify(lines)).not.toContain('secret');
  });

  it('is counted by the operations that ship, others together, and by what was kept', async () => {
    await ask({ documentId: 'Dataset' });
    await ask({ query: 'query NobodyKnowsThis { transfers(lens: {minStrength: ALLEGED}) { totalCount } }' });
    await ask({ query: '{ transfers(lens: {minStrength: ALLEGED}) { totalCount } }' });
    const text = await (await fetch(`${url}/metrics`)).text();
    expect(text).toMatch(/breachgraph_request_seconds_count\{operation="Dataset",outcome="ok"\} 1\n/);
    expect(text).toMatch(/breachgraph_request_seconds_count\{operation="other",outcome="ok"\} \d+\n/);
    expect(text).not.toContain('NobodyKnowsThis');
    expect(text).toMatch(/breachgraph_cache_looks_total\{kept="lens",hit="false"\} 1\n/);
    expect(text).toMatch(/breachgraph_cache_looks_total\{kept="lens",hit="true"\} 1\n/);
    expect(text).toMatch(/breachgraph_judgement_seconds_count 1\n/);
    expect(text).toMatch(/breachgraph_database_queries_total\{engine="embedded"\} \d+\n/);
    expect(text).toContain('process_resident_memory_bytes');
  });

  it('is hidden where it is turned off', async () => {
    await app.close();
    await start(false);
    expect((await fetch(`${url}/metrics`)).status).toBe(404);
  });
});
