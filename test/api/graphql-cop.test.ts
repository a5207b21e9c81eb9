/**
 * What graphql-cop looks for in an endpoint, in our own words. By default two things it warns of are there on purpose,
 * as the data and the schema are public: the schema can be asked for, and GraphiQL opens. Each has a switch.
 */
import { describe, expect, it } from 'vitest';
import { servedOnce } from './http/served-once.ts';

const many = (count: number, of: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => of(i)).join(' ');
const json = { 'content-type': 'application/json' };
const page = { headers: { accept: 'text/html' } };

describe('what a scanner looks for', () => {
  const served = servedOnce();
  const refused = async (query: string) => {
    const { body, queries } = await (await served.with()).ask(query);
    expect([body.data, queries]).toEqual([undefined, 0]);
    return body.errors?.[0]?.extensions['code'];
  };

  it('overloading with aliases is refused', async () => {
    expect(await refused(`{ ${many(101, (i) => `alias${i}: __typename`)} }`)).toBe('TOO_COMPLEX');
  });

  it('overloading with directives is refused', async () => {
    expect(await refused(`{ __typename ${many(50, () => '@include(if: true)')} }`)).toBe('TOO_COMPLEX');
    expect(await refused('{ __typename @aa@aa@aa@aa@aa@aa@aa@aa@aa@aa }')).toBe('BAD_USER_INPUT');
  });

  it('asking for one field again and again is refused', async () => {
    expect(await refused(`{ dataset { ${many(500, () => 'name')} } }`)).toBe('TOO_COMPLEX');
  });

  it('circles of fragments are refused', async () => {
    expect(await refused('{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }')).toBe(
      'BAD_USER_INPUT',
    );
  });

  it('circles through the schema are refused', async () => {
    const circle = (levels: number): string =>
      levels === 0 ? 'name' : `fields { type { ${circle(levels - 1)} } }`;
    expect(await refused(`{ __schema { types { ${circle(4)} } } }`)).toBe('BAD_USER_INPUT');
    expect(await refused(`{ __schema { types { ${circle(10)} } } }`)).toBe('TOO_COMPLEX');
  });

  it('several questions in one request are refused', async () => {
    const { url } = await served.with();
    const body = JSON.stringify(Array.from({ length: 10 }, () => ({ query: '{ __typename }' })));
    const response = await fetch(`${url}/graphql`, { method: 'POST', headers: json, body });
    expect([response.status, (await response.json()).data]).toEqual([400, undefined]);
  });

  it('a form asks nothing', async () => {
    const { url } = await served.with();
    const body = new URLSearchParams({ query: '{ __typename }' });
    expect((await fetch(`${url}/graphql`, { method: 'POST', body })).status).toBe(415);
  });

  it('an address changes nothing', async () => {
    const { url } = await served.with();
    expect((await fetch(`${url}/graphql?query=mutation{__typename}`)).status).toBe(405);
  });

  it('what an address asks no page of another origin can read', async () => {
    const { url } = await served.with();
    const response = await fetch(`${url}/graphql?query={__typename}`, {
      headers: { origin: 'https://elsewhere.example' },
    });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
    expect(response.headers.get('cross-origin-resource-policy')).toBe('same-origin');
  });

  it('an answer carries no trace of how it was made', async () => {
    const { body } = await (await served.with()).ask('{ __typename }');
    expect(body).toEqual({ data: { __typename: 'Query' } });
  });

  it('an error says nothing of what is inside', async () => {
    const client = await served.with();
    const response = await fetch(`${client.url}/graphql`, {
      method: 'POST',
      headers: json,
      body: '{"query": "query cop { __typename @abc }", "variables": {"a": "\\u0000"}}',
    });
    const text = await response.text();
    expect(text).not.toMatch(/exception|stack|node_modules|\.ts\b/i);
    expect(client.logged).toEqual([]);
  });

  it('guesses at names stop where the schema is hidden', async () => {
    const hidden = await served.with({ access: { introspection: false } });
    expect((await hidden.ask('query cop { dataste { name } }')).body.errors?.[0]?.message).not.toMatch(
      /did you mean/i,
    );
  });

  it('left open on purpose, with a switch: the schema can be asked for', async () => {
    const asked = '{ __schema { types { name fields { name } } } }';
    expect((await (await served.with()).ask(asked)).body.errors).toBeUndefined();
    const hidden = await served.with({ access: { introspection: false } });
    expect((await hidden.ask(asked)).body.data).toBeUndefined();
  });

  it('left open on purpose, with a switch: GraphiQL opens', async () => {
    const titled = async (access: { graphiql: boolean }) =>
      (await (await fetch(`${(await served.with({ access })).url}/graphql`, page)).text()).includes(
        'GraphiQL',
      );
    expect([await titled({ graphiql: true }), await titled({ graphiql: false })]).toEqual([true, false]);
  });
});
