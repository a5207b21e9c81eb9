import { expect, it } from 'vitest';
import { derive } from '../../src/violations/derive.ts';
import { describeOnEngines } from '../engines.ts';
import { storedViolations } from './stored-violations.ts';

/** An embargo on chips for Russia that a State or union might impose: nothing but records. */
const embargo = [
  "CREATE (:Regime {key: 'chips', name: 'An embargo on chips'})",
  "MATCH (r:Regime {key: 'chips'}) MATCH (s:Actor {key: 'russian-federation'}) CREATE (r)-[:TARGETS]->(s)",
  `CREATE (:Resolution {key: 'chips-act', symbol: 'CHIPS/1 (2022)', number: 1, adoptedOn: date('2022-03-01'), chapterVII: false,
     summary: 'made up', certainty: 'check', verifiedBy: 'made up'})`,
  "MATCH (t:Resolution {key: 'chips-act'}) MATCH (r:Regime {key: 'chips'}) CREATE (t)-[:BELONGS_TO]->(r)",
  `CREATE (:Provision {key: 'chips-1', cite: 'CHIPS OP 1', paragraph: 'OP 1', paragraphSeen: false, measure: 'chips-supply-ban',
     direction: 'to-target', nature: 'binding', covers: 'chips', bound: ['all-member-states'], position: 1,
     inForceFrom: date('2022-03-01'), certainty: 'check', verifiedBy: 'made up'})`,
  "MATCH (t:Resolution {key: 'chips-act'}) MATCH (p:Provision {key: 'chips-1'}) CREATE (t)-[:HAS_PROVISION]->(p)",
  "CREATE (:ItemCategory {key: 'chip', label: 'chips'})",
  "MATCH (p:Provision {key: 'chips-1'}) MATCH (c:ItemCategory {key: 'chip'}) CREATE (p)-[:COVERS {reading: 'settled'}]->(c)",
];

const delivery = [
  `CREATE (:Transfer {key: 'tr-chips', label: 'Chips', description: 'chips', kind: 'goods', status: 'carried-out', precision: 'DAY',
     from: date('2023-05-01'), to: date('2023-05-01'), sortOn: '2023-05-01', qualifier: 'UNSPECIFIED', inArticle: 'no',
     certainty: 'check', verifiedBy: 'made up'})`,
  "MATCH (t:Transfer {key: 'tr-chips'}) MATCH (c:ItemCategory {key: 'chip'}) CREATE (t)-[:OF {suspected: false}]->(c)",
  "MATCH (t:Transfer {key: 'tr-chips'}) MATCH (a:Actor {key: 'china'}) CREATE (a)-[:SUPPLIED]->(t)",
  "MATCH (t:Transfer {key: 'tr-chips'}) MATCH (a:Actor {key: 'wagner'}) CREATE (t)-[:DELIVERED_TO]->(a)",
  "MATCH (a:Actor {key: 'wagner'}) MATCH (s:Actor {key: 'russian-federation'}) CREATE (a)-[:ACTS_FOR]->(s)",
  "CREATE (:Claim {key: 'cl-chips', label: 'made up', position: 'ASSERTS', strength: 'ALLEGED', certainty: 'check'})",
  "MATCH (c:Claim {key: 'cl-chips'}) MATCH (t:Transfer {key: 'tr-chips'}) CREATE (c)-[:ABOUT]->(t)",
  "MATCH (c:Claim {key: 'cl-chips'}) MATCH (a:Actor {key: 'c4ads'}) CREATE (c)-[:MADE_BY]->(a)",
  "MATCH (c:Claim {key: 'cl-chips'}) MATCH (s:Source {key: 'src-wp-c4ads-2024-06'}) CREATE (c)-[:`IN`]->(s)",
];

describeOnEngines('another regime', (engine) => {
  it('is data alone: its breaches are found without a change of code, and the others stay as they were', async () => {
    const before = await storedViolations(engine.graph);
    await engine.graph.write(async ({ statement }) => {
      for (const text of [...embargo, ...delivery]) await statement(text);
    });
    await derive(engine.graph, ['tr-chips']);
    const after = await storedViolations(engine.graph);
    expect(after.filter(({ transfer }) => transfer !== 'tr-chips')).toEqual(before);
    expect(after.filter(({ transfer }) => transfer === 'tr-chips')).toMatchObject([
      { key: 'goods:tr-chips:chips-1', verdict: 'BREACH', parties: ['supplier china'] },
    ]);
    await engine.fresh();
  });
});
