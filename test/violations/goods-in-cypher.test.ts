import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deriveAll } from '../../src/violations/derive-all.ts';
import { describeOnEngines, type EngineUnderTest } from '../engines.ts';
import { someCase, writeCase } from './generated-case.ts';
import { goodsInCypher } from './goods-in-cypher.ts';

const pairsStored = (engine: EngineUnderTest) =>
  engine.ask(
    `MATCH (v:Violation {rule: 'goods'}) RETURN v.transfer AS transfer, v.provision AS provision
     ORDER BY transfer, provision`,
  );

describeOnEngines('the goods rule and the same rule in Cypher', (engine) => {
  it('find the same pairs in the case', async () => {
    const pairs = await engine.ask(goodsInCypher);
    expect(pairs.length).toBeGreaterThan(50);
    expect(await pairsStored(engine)).toEqual(pairs);
  });
});

describe('on generated graphs', () => {
  describeOnEngines(
    'the goods rule and the same rule in Cypher',
    (engine) => {
      it('find the same pairs', { timeout: 180_000 }, async () => {
        let found = 0;
        await fc.assert(
          fc.asyncProperty(someCase, async (given) => {
            await engine.fresh();
            await writeCase(engine.graph, given);
            await deriveAll(engine.graph);
            const pairs = await engine.ask(goodsInCypher);
            found += pairs.length;
            expect(await pairsStored(engine)).toEqual(pairs);
          }),
          { seed: 20260711, unbiased: true, endOnFailure: true, numRuns: engine.name === 'neo4j' ? 10 : 100 },
        );
        expect(found).toBeGreaterThan(20);
      });
    },
    { seeded: false },
  );
});
