import { expect, it } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { indexLaw } from '../../src/law/law-index.ts';
import { deriveAfter } from '../../src/violations/derive.ts';
import { everyTransfer } from '../../src/violations/derive-all.ts';
import { evaluate } from '../../src/violations/evaluate.ts';
import { readManyFacts } from '../../src/violations/facts.ts';
import { emptyLens, type Lens } from '../../src/violations/lens.ts';
import { readLaw } from '../../src/violations/read-law.ts';
import { describeOnEngines } from '../engines.ts';
import { storedViolations } from './stored-violations.ts';

async function evaluated(graph: Graph, lens: Lens = emptyLens) {
  const transfers: string[] = [];
  for await (const some of everyTransfer(graph.read)) transfers.push(...some);
  const law = indexLaw(await readLaw(graph.read));
  return evaluate(await readManyFacts(graph.read, transfers, law.actors), law, lens);
}

const alike = (rows: readonly { key: string; verdict: string; readWith: readonly string[] }[]) =>
  rows
    .map(({ key, verdict, readWith }) => ({ key, verdict, readWith: readWith.toSorted() }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));

describeOnEngines('an evaluation', (engine) => {
  it('through a lens that leaves nothing out finds what is stored', async () => {
    const { violations } = await evaluated(engine.graph);
    expect(alike([...violations.values()])).toEqual(alike(await storedViolations(engine.graph)));
    expect(violations.size).toBeGreaterThan(80);
  });

  it('still finds what is stored when claims have been added and taken away', async () => {
    const changes: [string, string][] = [
      ['tr-troops-2024', "MATCH (c:Claim {key: 'cl-cmc-2025-troops-2024'}) DETACH DELETE c"],
      [
        'tr-petroleum-2024',
        "MATCH (t:Transfer {key: 'tr-petroleum-2024'}) SET t.quantityMin = 10, t.quantityMax = 20",
      ],
      ['tr-aurus-2024', "MATCH (t:Transfer {key: 'tr-aurus-2024'})<-[:ABOUT]-(c:Claim) DETACH DELETE c"],
      ['tr-labour-2024', "MATCH (t:Transfer {key: 'tr-labour-2024'})-[of:OF]->() SET of.suspected = true"],
    ];
    for (const [transfer, change] of changes) {
      const before = await storedViolations(engine.graph);
      await deriveAfter(engine.graph, [transfer], (transaction) => transaction.statement(change));
      const stored = await storedViolations(engine.graph);
      expect(stored).not.toEqual(before);
      const { violations } = await evaluated(engine.graph);
      expect(alike([...violations.values()])).toEqual(alike(stored));
    }
    await engine.fresh();
  });

  it('through any lens is the same twice', async () => {
    for (const lens of [
      { ...emptyLens, knownAt: '2024-11-01' },
      { ...emptyLens, withoutMakers: ['msmt'], minStrength: 'ASSESSED' as const },
    ]) {
      const [one, other] = [await evaluated(engine.graph, lens), await evaluated(engine.graph, lens)];
      expect([...one.violations.values()]).toEqual([...other.violations.values()]);
      expect(one.violations.size).toBeGreaterThan(10);
    }
  });
});
