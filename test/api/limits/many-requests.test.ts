import { describe, expect, it } from 'vitest';
import { type Client, serveGraph } from '../client.ts';
import { servedOnce } from '../http/served-once.ts';
import { heldGraph } from './held-graph.ts';

const one = '{ actor(key: "dprk") { key } }';
const errorsOf = async (answer: ReturnType<Client['ask']>) => (await answer).body.errors;

describe('many requests', () => {
  const served = servedOnce();

  it('of one client wait for their turn; above the number of all they are refused, and taken again later', async () => {
    const { slow, letGo, waiting } = heldGraph(served.graph);
    const client = await serveGraph(slow, { limits: { atOnce: 4, atOncePerClient: 2 } });
    const taken = Array.from({ length: 4 }, () => client.ask(one));
    await expect.poll(waiting).toBe(2);
    await expect
      .poll(() => errorsOf(client.ask(one)))
      .toEqual([
        {
          message: 'At most 4 questions are taken at once. Try again in a moment.',
          extensions: { code: 'RATE_LIMITED' },
        },
      ]);
    expect(waiting()).toBe(2);
    letGo();
    expect((await Promise.all(taken)).map(({ body }) => body.errors)).toEqual(
      [1, 2, 3, 4].map(() => undefined),
    );
    expect(await errorsOf(client.ask(one))).toBeUndefined();
    await client.close();
  });

  it('of one client that are costly are answered one at a time, and cheap ones beside them', async () => {
    const { slow, letGo, waiting } = heldGraph(served.graph);
    const client = await serveGraph(slow);
    const costly = `{ actor(key: "dprk") { transfersSent(first: 100) { edges { node { suppliers { key claimsMade { totalCount } } claims { by { key } } } } } } }`;
    const answers = [client.ask(costly), client.ask(costly), client.ask(one), client.ask(one)];
    await expect.poll(waiting).toBe(3);
    letGo();
    expect((await Promise.all(answers)).map(({ body }) => body.errors)).toEqual(
      [1, 2, 3, 4].map(() => undefined),
    );
    await client.close();
  });

  it('that wait for one client do not keep another one waiting', async () => {
    const { slow, letGo, waiting } = heldGraph(served.graph);
    const client = await serveGraph(slow, { limits: { atOncePerClient: 1 }, access: { proxies: 1 } });
    const ask = (address: string) =>
      fetch(`${client.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-forwarded-for': address },
        body: JSON.stringify({ query: one }),
      });
    const answers = ['1.1.1.1', '1.1.1.1', '1.1.1.1', '2.2.2.2'].map(ask);
    await expect.poll(waiting).toBe(2);
    letGo();
    expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    await client.close();
  });

  it('of one client in a minute are refused with how long to wait', async () => {
    const client = await served.with({ limits: { perMinute: 2 } });
    expect([(await client.ask(one)).status, (await client.ask(one)).status]).toEqual([200, 200]);
    const refused = await fetch(`${client.url}/graphql?query={__typename}`);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await refused.json()).errors).toEqual([
      { message: 'A client may ask 2 times a minute.', extensions: { code: 'RATE_LIMITED' } },
    ]);
    expect((await fetch(`${client.url}/health`)).status).toBe(200);
  });

  it('may be any number when nobody counts', async () => {
    const client = await served.with({ limits: { perMinute: 0 } });
    const answers = await Promise.all(Array.from({ length: 100 }, () => client.ask('{ __typename }')));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  });
});

describe('a question that takes too long', () => {
  const served = servedOnce();

  it('is ended with TIMEOUT, and what it had not begun is left undone', async () => {
    const { slow, letGo, waiting } = heldGraph(served.graph);
    const client = await serveGraph(slow, { limits: { requestMs: 100 } });
    const { body } = await client.ask('{ actor(key: "dprk") { relations { totalCount } } }');
    expect(body.errors).toEqual([
      {
        message: 'The question took longer than 100 ms: ask for less at once.',
        extensions: { code: 'TIMEOUT' },
      },
    ]);
    const before = waiting();
    letGo();
    await new Promise((later) => setTimeout(later, 100));
    expect(waiting()).toBe(before);
    expect(client.logged).toEqual([]);
    await client.close();
  });
});
