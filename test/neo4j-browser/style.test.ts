import { describe, expect, it } from 'vitest';
import { describeOnEngines } from '../engines.ts';
import { sourceFiles } from '../house/source-files.ts';

/** What Neo4j Browser reads: a selector, its properties between braces, captions quoted because they hold braces. */
const [style = { path: '', text: '' }] = sourceFiles('cypher/browser', 'style.grass');
const rules = Array.from(
  style.text.matchAll(
    /^(node|relationship)(?:\.(\w+))? \{\n((?: {2}[a-z-]+: (?:'[^':;"]+'|[^':;"{}]+);\n)+)\}\n/gm,
  ),
  ([whole = '', kind = '', name = '', body = '']) => ({ whole, kind, name, body }),
);
const namesOf = (kind: string) =>
  rules.filter((rule) => rule.kind === kind && rule.name).map(({ name }) => name);

/** A label that a verdict or a standing may give, though the case has none of them. */
const given = sourceFiles('cypher/write', '.cypher').flatMap(({ text }) =>
  Array.from(text.matchAll(/\bSET \w+:(\w+)/g), ([, label = '']) => label),
);

describe('the style for Neo4j Browser', () => {
  it('is rules from beginning to end, one for each name', () => {
    expect(rules.map(({ whole }) => whole).join('')).toBe(style.text);
    expect(new Set(rules.map(({ kind, name }) => `${kind}.${name}`)).size).toBe(rules.length);
  });

  it('gives every verdict and every standing a look of its own', () => {
    expect(given).toHaveLength(9);
    const looks = given.map((label) => rules.find(({ name }) => name === label)?.body);
    expect(looks).not.toContain(undefined);
    expect(new Set(looks).size).toBe(given.length);
  });

  it('has no day in a caption, for Neo4j Browser writes none', () => {
    const inCaptions = Array.from(style.text.matchAll(/\{(\w+)\}/g), ([, property = '']) => property);
    expect(inCaptions.filter((property) => /On$|^(from|to|on|until)$/.test(property))).toEqual([]);
  });

  it('has the colours that the guide explains', () => {
    const [guide] = sourceFiles('cypher/browser', 'guide.html');
    const explained = Array.from(
      guide?.text.matchAll(/background: (#\w{6}); color: #\w+[^>]*>([\w ]+)</g) ?? [],
      ([, colour = '', name = '']) => [name.toLowerCase().replace(' ', ''), colour],
    );
    expect(explained).toHaveLength(6);
    for (const [name, colour] of explained)
      expect(rules.find((rule) => rule.name.toLowerCase() === name)?.body).toContain(`  color: ${colour};`);
  });
});

describeOnEngines('the style for Neo4j Browser', (engine) => {
  it('has a rule for every label, and names no other', async () => {
    const rows = await engine.ask('MATCH (n) UNWIND labels(n) AS label RETURN DISTINCT label ORDER BY label');
    expect(namesOf('node').sort()).toEqual(
      [...new Set([...rows.map(({ label }) => label), ...given])].sort(),
    );
  });

  it('names relationships of the graph only', async () => {
    const rows = await engine.ask('MATCH ()-[r]->() RETURN DISTINCT type(r) AS type ORDER BY type');
    const types = new Set(rows.map(({ type }) => type));
    expect(namesOf('relationship').filter((name) => !types.has(name))).toEqual([]);
  });

  it('gives every node a caption', async () => {
    const captioned = rules.filter(
      ({ kind, name, body }) => kind === 'node' && name && body.includes('caption'),
    );
    expect(captioned.length).toBeGreaterThan(20);
    for (const { name, body } of captioned) {
      const properties = Array.from(body.matchAll(/\{(\w+)\}/g), ([, property]) => `n.${property}`);
      const bare = `MATCH (n:${name}) WHERE coalesce(${properties.join(', ')}) IS NULL RETURN count(n) AS nodes`;
      expect([name, await engine.ask(bare)]).toEqual([name, [{ nodes: 0 }]]);
    }
  });
});
