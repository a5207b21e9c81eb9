import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeOnEngines } from '../engines.ts';
import { sourceFiles } from '../house/source-files.ts';
import { blocksOf } from './blocks.ts';

const root = new URL('../../', import.meta.url);
const text = readFileSync(new URL('docs/neo4j-browser.md', root), 'utf8');
const cypher = blocksOf('docs/neo4j-browser.md').filter(({ language }) => language === 'cypher');
const pictures = new URL('docs/pictures/', root);

describe('docs/neo4j-browser.md', () => {
  it('names every saved question, and no other', () => {
    const [, table = ''] = text.split('| file | question |');
    const named = Array.from(
      table.matchAll(/^\| `([\w-]+)` \|/gm),
      ([, name]) => `cypher/browser/${name}.cypher`,
    );
    expect(named.sort()).toEqual(sourceFiles('cypher/browser', '.cypher').map(({ path }) => path));
  });

  it('shows pictures that are there: the guide, the style and three questions or more', () => {
    const shown = Array.from(text.matchAll(/\]\(pictures\/([\w-]+\.png)\)/g), ([, file]) => file);
    expect(shown.length).toBeGreaterThanOrEqual(5);
    expect(shown.filter((file = '') => !readdirSync(pictures).includes(file))).toEqual([]);
  });

  it('shows pictures light enough to load', () => {
    const heavy = readdirSync(pictures).filter((file) => statSync(new URL(file, pictures)).size > 250_000);
    expect(heavy).toEqual([]);
  });
});

describeOnEngines('the Cypher in docs/neo4j-browser.md', (engine) => {
  it('is there', () => {
    expect(cypher.length).toBeGreaterThan(2);
  });

  it.each(cypher)('returns rows: $text', async ({ text }) => {
    expect(await engine.ask(text)).not.toHaveLength(0);
  });
});
