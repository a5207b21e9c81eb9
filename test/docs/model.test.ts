import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { describeOnEngines } from '../engines.ts';

const text = readFileSync(new URL('../../docs/model.md', import.meta.url), 'utf8');
const [, afterLabels = ''] = text.split('## Labels');
const [labels = '', relationships = ''] = afterLabels.split('## Relationships');

/** The names in the first column of a table. */
const named = (table: string, pattern: RegExp) =>
  table
    .split('\n')
    .flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(pattern)].map(([, name]) => name))
    .sort();

describeOnEngines('docs/model.md', (engine) => {
  it('names every label of the graph, and no other', async () => {
    const rows = await engine.ask('MATCH (n) UNWIND labels(n) AS label RETURN DISTINCT label ORDER BY label');
    expect(named(labels, /`([A-Za-z]+)`/g)).toEqual(rows.map(({ label }) => label));
  });

  it('names every relationship of the graph, and no other', async () => {
    const rows = await engine.ask('MATCH ()-[r]->() RETURN DISTINCT type(r) AS type ORDER BY type');
    expect(named(relationships, /`([A-Z_]+)`/g)).toEqual(rows.map(({ type }) => type));
  });

  it('gives captions that every node has', async () => {
    const captions = [...labels.matchAll(/^\| `(\w+)`.*\| `(\w+)` \|$/gm)];
    expect(captions.length).toBeGreaterThan(15);
    for (const [, label, caption] of captions)
      expect(
        await engine.ask(`MATCH (n:${label}) WHERE n.${caption} IS NULL RETURN count(n) AS without`),
      ).toEqual([{ without: 0 }]);
  });
});
