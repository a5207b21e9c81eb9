import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { servedOnce } from './served-once.ts';

const page = { headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } };
const json = { 'content-type': 'application/json' };

describe('every response', () => {
  const served = servedOnce();

  it.each<[string, string, RequestInit]>([
    ['an answer', '/graphql?query={__typename}', {}],
    ['a page', '/graphql', page],
    ['a refusal', '/graphql', { method: 'POST', body: 'x' }],
    ['health', '/health', {}],
    ['nothing there', '/elsewhere', {}],
  ])('keeps a browser from being talked into anything: %s', async (_, path, init) => {
    const { url } = await served.with();
    const { headers } = await fetch(url + path, init);
    expect(headers.get('content-security-policy')).toMatch(/^default-src '(self|none)'/);
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('GraphiQL', () => {
  const served = servedOnce();

  it('runs the scripts it came with, known by their hashes, and no other', async () => {
    const { url } = await served.with();
    const response = await fetch(`${url}/graphql`, page);
    const policy = response.headers.get('content-security-policy') ?? '';
    const scripts = (await response.text()).matchAll(/<script>([\s\S]*?)<\/script>/g);
    const hashes = [...scripts].map(
      ([, script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
    );
    expect(hashes.length).toBeGreaterThan(0);
    expect(policy).toContain(`script-src ${hashes.join(' ')};`);
    expect(policy).not.toMatch(/script-src[^;]*(unsafe|https?:|\*)/);
  });

  it('can be turned off', async () => {
    const { url } = await served.with({ access: { graphiql: false } });
    const response = await fetch(`${url}/graphql`, page);
    expect([response.status, response.headers.get('content-type')]).toEqual([
      400,
      expect.stringContaining('json'),
    ]);
  });
});

describe('the schema', () => {
  const served = servedOnce();
  const asksForIt = '{ __schema { queryType { name } } __type(name: "Actor") { name } }';

  it('is told, with guesses at what was meant', async () => {
    const client = await served.with();
    expect((await client.data(asksForIt)).__type).toEqual({ name: 'Actor' });
    expect((await client.ask('{ violation { key } }')).body.errors?.[0]?.message).toBeDefined();
    expect((await client.ask('{ transferss { totalCount } }')).body.errors?.[0]?.message).toMatch(
      /Did you mean/,
    );
  });

  it('can be hidden, and is then not guessed at either', async () => {
    const client = await served.with({ access: { introspection: false } });
    const { body } = await client.ask(asksForIt);
    expect(new Set(body.errors?.map(({ extensions }) => extensions['code']))).toEqual(
      new Set(['BAD_USER_INPUT']),
    );
    expect(body.data).toBeUndefined();
    const guesses = await Promise.all([
      client.ask('{ transferss { totalCount } }'),
      client.ask('{ transfers(firstt: 1) { totalCount } }'),
      client.ask('{ violations(filter: {verdicts: [BREACHH]}) { totalCount } }'),
      client.ask('query ($f: ViolationFilter) { violations(filter: $f) { totalCount } }', {
        f: { supplier: [] },
      }),
      client.ask('query ($f: ViolationFilter) { violations(filter: $f) { totalCount } }', {
        f: { verdicts: 'BREAC' },
      }),
    ]);
    for (const { body: told } of guesses) {
      expect(told.errors).toHaveLength(1);
      expect(told.errors?.[0]?.message).not.toMatch(/did you mean/i);
    }
    expect(await client.data('{ __typename }')).toEqual({ __typename: 'Query' });
  });
});

describe('a page of another origin', () => {
  const served = servedOnce();
  const desk = 'https://desk.example';
  const preflight = (origin: string) => ({
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type',
    },
  });
  const ask = (origin: string) => ({
    method: 'POST',
    headers: { ...json, origin },
    body: '{"query":"{__typename}"}',
  });

  it('reads answers when it is listed', async () => {
    const { url } = await served.with({ access: { corsOrigins: [desk] } });
    const asked = await fetch(`${url}/graphql`, preflight(desk));
    expect([asked.status, asked.headers.get('access-control-allow-origin')]).toEqual([204, desk]);
    expect(asked.headers.get('access-control-allow-headers')).toContain('content-type');
    const answer = await fetch(`${url}/graphql`, ask(desk));
    expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([200, desk]);
    expect(answer.headers.get('vary')).toContain('origin');
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
  });

  it('reads nothing when it is not', async () => {
    const { url } = await served.with({ access: { corsOrigins: [desk] } });
    for (const other of ['https://elsewhere.example', 'null', `${desk}.elsewhere.example`])
      for (const init of [preflight(other), ask(other)])
        expect((await fetch(`${url}/graphql`, init)).headers.get('access-control-allow-origin')).toBeNull();
  });
});
