import neo4j from 'neo4j-driver';
import { expect, it } from 'vitest';
import { describeOnBothEngines, describeOnEngines } from '../engines.ts';
import { chosenLine } from './lines.ts';

describeOnEngines('a block that starts from nothing', (engine) => {
  it('finds an empty graph', async () => { expect(engine.graph.queriesRun).toBe(0)});
}, { seeded: false });
describeOnBothEngines('x', (a,b) => { it('y', async () => {
  const d = neo4j.driver(b.location.neo4j!.uri); const r = await d.executeQuery('CALL dbms.components() YIELD versions RETURN versions[0] AS v', {}, {database:'neo4j'});
  console.log(r.records[0]!.get('v'));
  const d2 = neo4j.driver(b.location.neo4j!.uri.replace('bolt:','neo4j:')); const r2 = await d2.executeQuery('RETURN 1 AS v');
  console.log(r2.records[0]!.get('v')); await d.close(); await d2.close();
})}, {seeded:false});
