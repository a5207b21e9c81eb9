import fc from 'fast-check';
import { print } from 'graphql';
import { expect, it } from 'vitest';
import { validOperation } from './fuzz/valid-operation.ts';
import { describeServed } from './served.ts';

/** Each run is one question; bounded, so that it stays a part of every run of the tests. */
const runs = 120;

describeServed('any question that fits the schema', (client, engine) => {
  const counts = async () => {
    const rows = await engine.ask(
      'MATCH (n) RETURN count(n) AS nodes, sum(COUNT { (n)-->() }) AS relationships',
    );
    return JSON.stringify(rows);
  };

  it('gets an answer or is told why not, and changes nothing', async () => {
    const before = await counts();
    let answered = 0;
    let asked = 0;
    await fc.assert(
      fc.asyncProperty(validOperation, async ({ document, variables }) => {
        const { status, body } = await client.ask(print(document), variables);
        asked += 1;
        if (body.data) answered += 1;
        expect(status).toBeLessThan(500);
        expect(body.errors?.filter(({ extensions }) => extensions['code'] === 'INTERNAL') ?? []).toEqual([]);
        expect(client.logged).toEqual([]);
        expect(JSON.stringify(body.errors ?? [])).not.toMatch(
          /\bMATCH\b|\bUNWIND\b|\bRETURN\b|Neo4j|Grafeo|node_modules/,
        );
      }),
      { numRuns: runs, interruptAfterTimeLimit: 12_000, markInterruptAsFailure: false },
    );
    expect(await counts()).toBe(before);
    expect(answered).toBeGreaterThan(asked / 10);
  }, 60_000);
});
