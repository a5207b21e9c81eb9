import { expect, it } from 'vitest';
import type { Graph } from '../src/graph/graph.ts';
import { dataset, dataVersion } from '../src/graph/queries/dataset.ts';
import { graphState } from '../src/graph/queries/seed-state.ts';
import { RULES_VERSION } from '../src/law/rules.ts';
import { describeOnBothEngines, describeOnEngines } from './engines.ts';

const versionOf = async ({ graph }: { graph: Graph }) => (await graph.read(dataVersion, {}))[0]?.version;

describeOnEngines('a block of tests', (engine) => {
  it('starts from the seeds, judged by the rules of today', async () => {
    const [row] = await engine.graph.read(dataset, {});
    expect(row?.rulesVersion).toBe(RULES_VERSION);
  });

  it('gets the same state again after a write', async () => {
    const before = await versionOf(engine);
    await engine.graph.write((transaction) => transaction.statement("CREATE (:Note {key: 'left behind'})"));
    expect(await versionOf(engine)).not.toBe(before);
    await engine.fresh();
    expect(await versionOf(engine)).toBe(before);
  });

  it('leaves something behind', async () => {
    await engine.graph.write((transaction) => transaction.statement("CREATE (:Note {key: 'left behind'})"));
  });
});

describeOnEngines(
  'a block of tests that starts from nothing',
  (engine) => {
    it('finds nothing, whatever was left behind', async () => {
      expect(await engine.graph.read(graphState, {})).toEqual([{ datasets: 0, nodes: 0 }]);
    });
  },
  { seeded: false },
);

describeOnBothEngines('the two engines', (embedded, neo4j) => {
  it('are two engines, with the same data', async () => {
    expect([embedded.graph.engine, neo4j.graph.engine]).toEqual(['embedded', 'neo4j']);
    expect(await versionOf(embedded)).toBe(await versionOf(neo4j));
  });
});
