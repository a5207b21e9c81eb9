import fc from 'fast-check';
import { expect, it } from 'vitest';
import { derive, deriveAfter } from '../../src/violations/derive.ts';
import { deriveAll } from '../../src/violations/derive-all.ts';
import { describeOnEngines, type EngineUnderTest } from '../engines.ts';
import { dump } from '../seed/dump.ts';
import { someCase, someDays, withPlainCoalitions, writeCase } from './generated-case.ts';

/** Everything in the graph but the number that every write raises. */
const everything = async ({ ask }: EngineUnderTest) =>
  (await dump(ask)).filter((line) => !line.includes('"labels":["Dataset"]'));

/** A transfer of capped goods in another year, of other goods, of another amount, or that nobody speaks of. */
const someChange = fc.oneof(
  someDays.map(
    ({ from, to }) =>
      (key: string) =>
        `MATCH (t:Transfer {key: '${key}'}) SET t.from = ${dateOf(from)}, t.to = ${dateOf(to)}`,
  ),
  fc
    .nat(30)
    .map(
      (most) => (key: string) =>
        `MATCH (t:Transfer {key: '${key}'}) SET t.quantityMax = ${most}, t.quantityMin = ${most}, t.unit = 'barrel'`,
    ),
  fc.constant((key: string) => `MATCH (t:Transfer {key: '${key}'})-[of:OF]->() DELETE of`),
  fc.constant((key: string) => `MATCH (t:Transfer {key: '${key}'})<-[about:ABOUT]-() DELETE about`),
);

const plainCase = someCase.map(withPlainCoalitions);
const dateOf = (day: string | null) => (day === null ? 'null' : `date('${day}')`);
const runs = (engine: EngineUnderTest) => ({
  seed: 20260712,
  unbiased: true,
  endOnFailure: true,
  numRuns: engine.name === 'neo4j' ? 3 : 40,
});

describeOnEngines(
  'what is derived',
  (engine) => {
    const start = async (given: Parameters<typeof writeCase>[1]) => {
      await engine.fresh();
      await writeCase(engine.graph, given);
      await deriveAll(engine.graph);
    };

    it('is the same when it is derived twice, a few at a time or one by one', {
      timeout: 180_000,
    }, async () => {
      await fc.assert(
        fc.asyncProperty(plainCase, async (given) => {
          await start(given);
          const once = await everything(engine);
          for (const atOnce of engine.name === 'neo4j' ? [1_000, 2] : [1_000, 1, 2, 5]) {
            await deriveAll(engine.graph, atOnce);
            expect(await everything(engine)).toEqual(once);
          }
          for (const key of given.transfers) await derive(engine.graph, [key]);
          expect(await everything(engine)).toEqual(once);
        }),
        runs(engine),
      );
    });

    it('after a change of one transfer is what deriving everything anew finds', {
      timeout: 180_000,
    }, async () => {
      let changed = 0;
      await fc.assert(
        fc.asyncProperty(plainCase, fc.nat(), someChange, async (given, which, change) => {
          await start(given);
          const before = await everything(engine);
          const key = given.transfers[which % given.transfers.length] ?? '';
          await deriveAfter(engine.graph, [key], ({ statement }) => statement(change(key)));
          const after = await everything(engine);
          await deriveAll(engine.graph);
          expect(await everything(engine)).toEqual(after);
          const found = (lines: string[]) => lines.filter((line) => line.includes('"Violation"'));
          if (found(before).join() !== found(after).join()) changed += 1;
        }),
        runs(engine),
      );
      expect(changed).toBeGreaterThan(0);
    });
  },
  { seeded: false },
);
