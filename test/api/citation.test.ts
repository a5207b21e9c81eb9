import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { describeServed } from './served.ts';

const question = (cite: string) => `query Troops($lens: Lens) ${cite} {
  seen: transfer(key: "tr-troops-2024", lens: $lens) { standing key }
  plain: transfer(key: "tr-aurus-2024") { key }
}`;

describeServed('an answer that can be cited', (client, engine) => {
  const cite = async (directive: string, lens?: object) => {
    const { body } = await client.ask(question(directive), { lens });
    expect(body.errors).toBeUndefined();
    return {
      data: body.data,
      citation: (body as { extensions?: { citation?: Record<string, unknown> } }).extensions?.citation,
    };
  };

  it('carries versions, lenses, the instant and the hash of the result when asked, and nothing otherwise', async () => {
    expect((await cite('')).citation).toBeUndefined();
    const { citation } = await cite('@cite', { knownAt: '2025-04-25' });
    const canonical =
      '{"plain":{"key":"tr-aurus-2024"},"seen":{"key":"tr-troops-2024","standing":"CONTESTED"}}';
    expect(citation).toMatchObject({
      rulesVersion: expect.stringMatching(/^\d{4}\./),
      lenses: { seen: { lens: { knownAt: '2025-04-25' } } },
      sha256: createHash('sha256').update(canonical).digest('hex'),
      confirmed: null,
    });
    expect(Date.now() - Date.parse(String(citation?.['computedAt']))).toBeLessThan(60_000);
  });

  it('is confirmed when it is asked again, and the difference is told when the data has changed', async () => {
    const { citation } = await cite('@cite');
    const again = `@cite(sha256: "${citation?.['sha256']}", dataVersion: ${citation?.['dataVersion']})`;
    expect((await cite(again)).citation).toMatchObject({
      confirmed: true,
      statement: expect.stringContaining('still at version'),
    });
    expect((await cite(again, { knownAt: '2025-04-25' })).citation).toMatchObject({ confirmed: false });

    await engine.graph.write(({ statement }) =>
      statement("MATCH (t:Transfer {key: 'tr-troops-2024'}) SET t.standing = 'WITHDRAWN'"),
    );
    const { citation: later } = await cite(again);
    expect(later).toMatchObject({ confirmed: false, dataVersion: Number(citation?.['dataVersion']) + 1 });
    expect(later?.['statement']).toContain(`was at version ${citation?.['dataVersion']} and is at version`);
    await engine.fresh();
  });
});

describeServed('an ETag', (client, engine) => {
  const get = (query: string, variables: object = {}, tag?: string) => {
    const url = new URL(`${client.url}/graphql`);
    url.searchParams.set('query', query);
    url.searchParams.set('variables', JSON.stringify(variables));
    return fetch(url, {
      headers: { accept: 'application/json', ...(tag ? { 'if-none-match': tag } : {}) },
    });
  };
  const asked = 'query ($lens: Lens) { violations(lens: $lens) { totalCount } }';

  it('comes with every answer, by question and lens, and costs one small query when nothing changed', async () => {
    const first = await get(asked);
    const tag = first.headers.get('etag') ?? '';
    expect(tag).toMatch(/^W\/"\d+-/);
    expect(first.headers.get('cache-control')).toBe('no-cache');
    expect((await get(asked, { lens: { withoutMakers: ['msmt'] } })).headers.get('etag')).not.toBe(tag);

    const before = engine.graph.queriesRun;
    const again = await get(asked, {}, tag);
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag]);
    expect(engine.graph.queriesRun - before).toBe(1);
    expect((await get(asked, { lens: { withoutMakers: ['msmt'] } }, tag)).status).toBe(200);
  });

  it('changes with the data', async () => {
    const tag = (await get(asked)).headers.get('etag') ?? '';
    await engine.graph.write(async () => {});
    const later = await get(asked, {}, tag);
    expect(later.status).toBe(200);
    expect(later.headers.get('etag')).not.toBe(tag);
  });

  it('never stands on an answer with errors', async () => {
    const wrong = await get('{ violations(first: 0) { totalCount } }');
    expect(((await wrong.json()) as { errors: unknown[] }).errors).toHaveLength(1);
    expect(wrong.headers.get('etag')).toBeNull();
  });

  it('comes with what was posted, too', async () => {
    const post = (query: string) =>
      fetch(`${client.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
    const [one, other] = [await post('{ dataset { name } }'), await post('{ dataset { version } }')];
    expect(one.headers.get('etag')).toMatch(/^W\/"/);
    expect(one.headers.get('etag')).not.toBe(other.headers.get('etag'));
  });
});
