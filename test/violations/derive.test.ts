import { expect, it } from 'vitest';
import { z } from 'zod';
import type { Graph } from '../../src/graph/graph.ts';
import { query } from '../../src/graph/query.ts';
import { indexLaw } from '../../src/law/law-index.ts';
import { RULES_VERSION } from '../../src/law/rules.ts';
import { derive } from '../../src/violations/derive.ts';
import { deriveAll } from '../../src/violations/derive-all.ts';
import { readFacts } from '../../src/violations/facts.ts';
import { readLaw } from '../../src/violations/read-law.ts';
import { describeOnEngines } from '../engines.ts';
import { foundBesides, readByHand } from './expected-breaches.ts';
import { storedViolations } from './stored-violations.ts';

const version = query('read/rules-version', { params: {}, row: { rulesVersion: z.string().nullable() } });

const factsQueries = async (graph: Graph, transfers: string[]) => {
  const law = indexLaw(await readLaw(graph.read));
  const before = graph.queriesRun;
  await readFacts(graph.read, law, transfers);
  return graph.queriesRun - before;
};

describeOnEngines('derived violations', (engine) => {
  it('answer every apparent breach that was read by hand with a verdict, a base paragraph or a reason', async () => {
    const stored = await storedViolations(engine.graph);
    const verdictOf = (transfer: string, provision: string) =>
      stored.find((violation) => violation.transfer === transfer && violation.provision === provision)
        ?.verdict;
    const baseOf = (transfer: string, reading: string) =>
      stored.find((violation) => violation.transfer === transfer && violation.readWith.includes(reading))
        ?.provision;

    const answers = readByHand.map(([transfer, provision, expected]) => {
      const base = baseOf(transfer, provision);
      const found = verdictOf(transfer, provision) ?? (base === undefined ? undefined : `read with ${base}`);
      return [transfer, provision, found ?? (expected.includes(':') ? expected : 'nothing')];
    });
    expect(answers).toEqual(readByHand);
    expect(readByHand).toHaveLength(74);
    expect(readByHand.filter(([, , found]) => !found.includes(':'))).toHaveLength(69);
  });

  it('are not more than those read by hand and the ones listed besides', async () => {
    const byHand = new Set(readByHand.map(([transfer, provision]) => `${transfer} ${provision}`));
    const besides = (await storedViolations(engine.graph))
      .filter(
        ({ transfer, provision, readWith }) =>
          ![provision, ...readWith].some((text) => byHand.has(`${transfer} ${text}`)),
      )
      .map(({ transfer, provision, verdict }) => [transfer, provision, verdict]);
    expect(besides).toEqual(foundBesides);
  });

  it('never make the sending of troops more than a possible breach', async () => {
    const troops = (await storedViolations(engine.graph)).filter(({ transfer }) =>
      transfer.startsWith('tr-troops'),
    );
    expect(troops.length).toBeGreaterThan(0);
    expect(new Set(troops.map(({ verdict }) => verdict))).toEqual(new Set(['POSSIBLE_BREACH']));
  });

  it('are the same when everything is judged again', async () => {
    const before = await storedViolations(engine.graph);
    const stored = await deriveAll(engine.graph);
    expect(stored).toBe(before.length);
    expect(await storedViolations(engine.graph)).toEqual(before);
    await engine.fresh();
  });

  it('carry their verdict as a label, and transfers their standing', async () => {
    const labels = await engine.ask(
      `MATCH (n) WHERE n:Violation OR n:Transfer
       UNWIND labels(n) AS label
       WITH label, coalesce(n.verdict, n.standing) AS word, count(*) AS nodes WHERE NOT label IN ['Violation', 'Transfer']
       RETURN label, word, nodes ORDER BY label`,
    );
    expect(labels).toEqual([
      { label: 'Admitted', word: 'ADMITTED', nodes: 3 },
      { label: 'Breach', word: 'BREACH', nodes: 42 },
      { label: 'Contested', word: 'CONTESTED', nodes: 11 },
      { label: 'Corroborated', word: 'CORROBORATED', nodes: 2 },
      { label: 'PossibleBreach', word: 'POSSIBLE_BREACH', nodes: 50 },
      { label: 'Uncorroborated', word: 'UNCORROBORATED', nodes: 17 },
    ]);
  });

  it('take the label of a standing away when the standing changes', async () => {
    await engine.graph.write(({ statement }) =>
      statement("MATCH (:Transfer {key: 'tr-aurus-2024'})<-[:ABOUT]-(c:Claim) SET c.position = 'ASSERTS'"),
    );
    await derive(engine.graph, ['tr-aurus-2024']);
    const rows = await engine.ask(
      "MATCH (t:Transfer {key: 'tr-aurus-2024'}) UNWIND labels(t) AS label RETURN label ORDER BY label",
    );
    expect(rows.map(({ label }) => label)).toEqual(['Transfer', 'Uncorroborated']);
    await engine.fresh();
  });

  it('are replaced for the transfers judged, and nothing stale stays', async () => {
    const before = await storedViolations(engine.graph);
    await engine.graph.write(({ statement }) =>
      statement("MATCH (t:Transfer {key: 'tr-aurus-2024'})-[of:OF]->() DELETE of"),
    );
    expect(await derive(engine.graph, ['tr-aurus-2024'])).toBe(0);
    expect(await storedViolations(engine.graph)).toEqual(
      before.filter(({ transfer }) => transfer !== 'tr-aurus-2024'),
    );
    await engine.fresh();
  });

  it('note the version of the rules that found them', async () => {
    expect(await engine.graph.read(version, {})).toEqual([{ rulesVersion: RULES_VERSION }]);
  });

  it('cost as many queries for one transfer as for many with the same chains', async () => {
    const one = await factsQueries(engine.graph, ['tr-troops-2024']);
    const many = await factsQueries(
      engine.graph,
      readByHand.map(([transfer]) => transfer),
    );
    expect(many).toBeLessThanOrEqual(one + 2);
  });

  it('stay as they were, and the record is named, when judging fails', async () => {
    const before = await storedViolations(engine.graph);
    const setStatus = (status: string) =>
      engine.graph.write(({ statement }) =>
        statement(`MATCH (t:Transfer {key: 'tr-aurus-2024'}) SET t.status = '${status}'`),
      );
    await setStatus('imagined');
    await expect(derive(engine.graph, ['tr-aurus-2024', 'tr-troops-2024'])).rejects.toThrow(
      'A row of read/facts-transfers (tr-aurus-2024) does not fit',
    );
    await setStatus('carried-out');
    expect(await storedViolations(engine.graph)).toEqual(before);
    await engine.fresh();
  });
});
