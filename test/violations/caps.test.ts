import { expect, it } from 'vitest';
import type { Graph, Transaction } from '../../src/graph/graph.ts';
import { indexLaw } from '../../src/law/law-index.ts';
import { readCapLedger } from '../../src/violations/cap-ledger.ts';
import { derive, deriveAfter } from '../../src/violations/derive.ts';
import { deriveAll } from '../../src/violations/derive-all.ts';
import { readLaw } from '../../src/violations/read-law.ts';
import { describeOnEngines } from '../engines.ts';
import { storedViolations } from './stored-violations.ts';

const capFindings = async (graph: Graph) =>
  (await storedViolations(graph))
    .filter(({ rule }) => rule === 'cap')
    .map(({ key, verdict }) => `${key} ${verdict}`);

/** Refined petroleum from Russia in 2022, of which the seeds have none. */
const deliver = (key: string, barrels: number) => (transaction: Transaction) =>
  transaction.statement(
    `MATCH (goods:ItemCategory {key: 'refined-petroleum'})
     MATCH (from:Actor {key: 'russian-federation'})
     MATCH (to:Actor {key: 'dprk'})
     MATCH (maker:Actor {key: 'msmt'})
     MATCH (source:Source {key: 'src-msmt-1'})
     CREATE (t:Transfer {key: '${key}', label: '${key}', kind: 'petroleum', status: 'carried-out', precision: 'DAY',
       from: date('2022-05-05'), to: date('2022-05-06'), sortOn: '2022-05-05', certainty: 'high',
       quantityMin: ${barrels}, quantityMax: ${barrels}, unit: 'barrel', qualifier: 'EXACT'})
     CREATE (c:Claim {key: 'cl-${key}', position: 'ASSERTS', strength: 'ASSESSED', certainty: 'high'})
     CREATE (t)-[:OF {suspected: false}]->(goods)
     CREATE (t)<-[:SUPPLIED]-(from)
     CREATE (t)-[:DELIVERED_TO]->(to)
     CREATE (c)-[:ABOUT]->(t)
     CREATE (c)-[:MADE_BY]->(maker)
     CREATE (c)-[:\`IN\`]->(source)`,
  );
const deliverAndJudge = (graph: Graph, key: string, barrels: number) =>
  deriveAfter(graph, [key], deliver(key, barrels));

describeOnEngines('caps', (engine) => {
  it('have a ledger for the period of a day, with parts and what was not counted', async () => {
    const law = indexLaw(await readLaw(engine.graph.read));
    expect(await readCapLedger(engine.graph.read, law, '2397-5', '2024-06-30')).toMatchObject({
      period: { from: '2024-01-01', to: '2024-12-31' },
      limit: { amount: 500_000, unit: 'barrel' },
      total: { min: 1_000_000, max: null },
      verdict: 'BREACH',
      passedOn: { earliest: '2024-03-07', latest: '2024-11-05' },
      lines: [{ transfer: 'tr-petroleum-2024', counted: { min: 1_000_000, max: null } }],
      notCounted: [{ transfer: 'tr-petroleum-2024-03', within: ['tr-petroleum-2024'] }],
      bySupplier: [{ supplier: 'russian-federation', total: { min: 1_000_000, max: null } }],
    });
    const verdicts = [];
    for (let year = 2018; year <= 2025; year += 1)
      verdicts.push((await readCapLedger(engine.graph.read, law, '2397-5', `${year}-12-31`))?.verdict);
    expect(verdicts).toEqual([
      'UNKNOWN',
      'UNKNOWN',
      'BREACH',
      'UNKNOWN',
      'UNKNOWN',
      'POSSIBLE_BREACH',
      'BREACH',
      'UNKNOWN',
    ]);
    expect((await readCapLedger(engine.graph.read, law, '2397-4', '2024-12-22'))?.period).toEqual({
      from: '2024-12-22',
      to: '2025-12-21',
    });
    expect(await readCapLedger(engine.graph.read, law, '2397-5', '2017-12-25')).toBe(null);
    expect(await readCapLedger(engine.graph.read, law, '1874-9', '2024-12-25')).toBe(null);
  });

  it('are passed by the transfer that comes last, and then by all of the period', async () => {
    const before = await capFindings(engine.graph);
    await deliverAndJudge(engine.graph, 'tr-a', 300_000);
    expect(await capFindings(engine.graph)).toEqual(before);
    await deliverAndJudge(engine.graph, 'tr-b', 300_000);
    expect(await capFindings(engine.graph)).toEqual(
      [...before, 'cap:tr-a:2397-5 BREACH', 'cap:tr-b:2397-5 BREACH'].sort(),
    );
    const all = await storedViolations(engine.graph);
    await deriveAll(engine.graph);
    expect(await storedViolations(engine.graph)).toEqual(all);
    await engine.fresh();
  });

  it('are judged again for the period that a transfer leaves', async () => {
    const before = await storedViolations(engine.graph);
    await deliverAndJudge(engine.graph, 'tr-a', 300_000);
    await deliverAndJudge(engine.graph, 'tr-b', 300_000);
    await deriveAfter(engine.graph, ['tr-b'], ({ statement }) =>
      statement(
        "MATCH (t:Transfer {key: 'tr-b'}) SET t.from = date('2021-05-05'), t.to = date('2021-05-06')",
      ),
    );
    expect(await storedViolations(engine.graph)).toEqual(before);
    await engine.fresh();
  });

  it('are not missed by two changes at once', async () => {
    for (const round of [1, 2, 3]) {
      await Promise.all(
        ['a', 'b'].map((name) =>
          deliverAndJudge(engine.graph, `tr-${round}-${name}`, round === 1 ? 300_000 : 1),
        ),
      );
      const found = (await capFindings(engine.graph)).filter(
        (line) => line.includes(':tr-1-') || line.includes(`:tr-${round}-`),
      );
      expect(found).toHaveLength(round === 1 ? 2 : 4);
    }
    await engine.fresh();
  });

  it('are added up anew by whoever derives everything when somebody else writes meanwhile', {
    timeout: 60_000,
  }, async () => {
    await deliverAndJudge(engine.graph, 'a-first', 300_000);
    let judged = 0;
    const all = deriveAll(engine.graph, 1).finally(() => {
      judged = 1;
    });
    await deliverAndJudge(engine.graph, 'z-last', 300_000);
    expect(judged).toBe(0);
    await all;
    const found = await storedViolations(engine.graph);
    expect(found.filter(({ rule, key }) => rule === 'cap' && /:(a-first|z-last):/.test(key))).toHaveLength(2);
    await deriveAll(engine.graph);
    expect(await storedViolations(engine.graph)).toEqual(found);
    await engine.fresh();
  });

  it('are the same when one transfer is judged again', async () => {
    const before = await storedViolations(engine.graph);
    await derive(engine.graph, ['tr-petroleum-2024-03']);
    expect(await storedViolations(engine.graph)).toEqual(before);
  });
});
