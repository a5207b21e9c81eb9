import { expect, it } from 'vitest';
import { describeOnBothEngines, describeOnEngines } from '../engines.ts';
import { sourceFiles } from '../house/source-files.ts';

const questions = sourceFiles('cypher/browser', '.cypher');

describeOnEngines('the saved questions', (engine) => {
  it.each(questions)('$path draws paths, few enough to read', async ({ text }) => {
    const rows = await engine.ask(text);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.length).toBeLessThanOrEqual(50);
    expect(new Set(rows.flatMap(Object.keys))).toEqual(new Set(['path']));
    expect(rows.every(({ path }) => path !== null)).toBe(true);
  });
});

describeOnBothEngines('the saved questions', (embedded, neo4j) => {
  it.each(questions)('$path draws as many paths on either engine', async ({ text }) => {
    expect(await embedded.ask(text)).toHaveLength((await neo4j.ask(text)).length);
  });
});
