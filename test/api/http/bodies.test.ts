import { describe, expect, it } from 'vitest';
import { servedOnce } from './served-once.ts';

const question = '{ resolutions { key } }';
const change = 'mutation { __typename }';
const asJson = (query: string) => JSON.stringify({ query });

/** What a page of another site can send without asking first, and a few that only look like JSON. */
const bodies: [string, (query: string) => BodyInit, string | null][] = [
  ['a form', (query) => new URLSearchParams({ query }), null],
  ['an upload', (query) => form({ operations: asJson(query), query }), null],
  ['a bare document', (query) => query, 'application/graphql'],
  ['plain text', asJson, 'text/plain'],
  ['plain text that claims to be JSON', asJson, 'text/plain; application/json'],
  ['a list of types', asJson, 'text/plain, application/json'],
  ['a type that begins alike', asJson, 'application/json-seq'],
  ['another alphabet', asJson, 'application/json; charset=utf-16'],
  ['bytes of no type', (query) => new Blob([asJson(query)]), null],
];

describe('a body that is not JSON', () => {
  const served = servedOnce();

  it.each(bodies)('is refused by what it says it is, question or change: %s', async (_, bodyOf, type) => {
    const { url } = await served.with();
    for (const query of [question, change]) {
      const before = served.graph.queriesRun;
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        body: bodyOf(query),
        headers: type === null ? {} : { 'content-type': type },
      });
      expect(response.status).toBe(415);
      const { data, errors } = await response.json();
      expect(data).toBeUndefined();
      expect(errors[0].message).toMatch(
        /^content-type is (missing|".+"): expected application\/json in UTF-8\.$/,
      );
      expect(errors[0].extensions).toEqual({ code: 'BAD_USER_INPUT' });
      expect(served.graph.queriesRun).toBe(before);
    }
  });

  it('is refused when it is compressed', async () => {
    const { url } = await served.with();
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      body: asJson(question),
      headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
    });
    expect([response.status, await response.text()]).toEqual([
      415,
      expect.stringContaining('content-encoding'),
    ]);
  });
});

describe('JSON', () => {
  const served = servedOnce();

  it.each(['application/json', 'Application/JSON; charset=UTF-8', 'application/graphql+json'])(
    'is taken as %s',
    async (type) => {
      const { url } = await served.with();
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        body: asJson(question),
        headers: { 'content-type': type },
      });
      expect((await response.json()).data.resolutions).not.toHaveLength(0);
    },
  );

  it('that holds several questions in a list is refused', async () => {
    const { url } = await served.with();
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      body: `[${asJson(question)},${asJson(question)}]`,
      headers: { 'content-type': 'application/json' },
    });
    expect([response.status, (await response.json()).errors[0].message]).toEqual([
      400,
      'Batching is not supported.',
    ]);
  });
});

describe('an address', () => {
  const served = servedOnce();

  it('asks a question, and changes nothing', async () => {
    const { url } = await served.with();
    const asked = await fetch(`${url}/graphql?query=${encodeURIComponent(question)}`);
    expect((await asked.json()).data.resolutions).not.toHaveLength(0);
    const changed = await fetch(`${url}/graphql?query=${encodeURIComponent(change)}`);
    expect(changed.status).toBe(405);
    expect((await changed.json()).data).toBeUndefined();
  });

  it('is told when its variables are no JSON', async () => {
    const client = await served.with();
    const response = await fetch(`${client.url}/graphql?query={__typename}&variables={`);
    expect([response.status, (await response.json()).errors]).toEqual([
      400,
      [
        {
          message: 'variables or extensions are no JSON: expected an object in JSON.',
          extensions: { code: 'BAD_USER_INPUT' },
        },
      ],
    ]);
    expect(client.logged).toEqual([]);
  });
});

function form(fields: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
}
