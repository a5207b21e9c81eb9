import { expect, it } from 'vitest';
import { derive } from '../../src/violations/derive.ts';
import { deriveAll } from '../../src/violations/derive-all.ts';
import { describeOnEngines } from '../engines.ts';
import { storedViolations } from './stored-violations.ts';

/** Records that no rule can read, and what the failure says. */
const faults = [
  {
    record: 'a cap of an unknown period',
    spoil: "MATCH (cap:Cap {key: '2397-5-cap'}) SET cap.periodKind = 'by-moon'",
    says: 'The cap 2397-5-cap has a period of an unknown kind: by-moon.',
  },
  {
    record: 'goods of a transfer that are neither seen nor suspected',
    spoil: "MATCH (t:Transfer {key: 'tr-petroleum-2024'})-[of:OF]->() SET of.suspected = 'perhaps'",
    says: 'A row of read/facts-goods (tr-petroleum-2024) does not fit',
  },
  {
    record: 'a paragraph that covers goods in an unknown reading',
    spoil: "MATCH (p:Provision {key: '2397-5'})-[covers:COVERS]->() SET covers.reading = 'by-heart'",
    says: 'A row of read/law-coverage (2397-5) does not fit',
  },
];

describeOnEngines('a record that the rules cannot read', (engine) => {
  it.for(faults)('stops deriving with its key, and nothing is stored: $record', async ({ spoil, says }) => {
    await engine.graph.write(({ statement }) =>
      statement("MATCH (t:Transfer {key: 'tr-petroleum-2024'})<-[:THROUGH]-(v:Violation) DETACH DELETE v"),
    );
    const before = await storedViolations(engine.graph);
    await engine.graph.write(({ statement }) => statement(spoil));
    await expect(derive(engine.graph, ['tr-petroleum-2024'])).rejects.toThrow(says);
    await expect(deriveAll(engine.graph)).rejects.toThrow(says);
    expect(await storedViolations(engine.graph)).toEqual(before);
    await engine.fresh();
  });
});
