import { beforeAll, expect, it } from 'vitest';
import { loadSeeds } from '../../src/seed/load-seeds.ts';
import { readSeedFolder } from '../../src/seed/read-seed-files.ts';
import { describeOnEngines } from '../engines.ts';
import { expectedActors, expectedKeys, expectedPositions, expectedRelationships } from './expected.ts';

/** The case itself; what the program finds in it has its own tests. */
const theCase = readSeedFolder().filter(({ file }) => !file.startsWith('9-'));

describeOnEngines(
  'the seeds',
  (engine) => {
    beforeAll(async () => {
      await loadSeeds(engine.graph, () => {}, theCase);
    });

    const count = async (text: string) =>
      Object.fromEntries((await engine.ask(text)).map(({ group, count }) => [group, count]));

    it.each(Object.entries(expectedKeys))('hold every %s', async (label, keys) => {
      const rows = await engine.ask(`MATCH (n:${label}) RETURN n.key AS key`);
      expect(rows.map(({ key }) => String(key)).sort()).toEqual([...keys].sort());
    });

    it('hold no nodes but these', async () => {
      const [row] = await engine.ask('MATCH (n) RETURN count(n) AS nodes');
      expect(row?.nodes).toBe(Object.values(expectedKeys).flat().length);
    });

    it('give every actor one narrower label', async () => {
      const rows = await engine.ask('MATCH (n:Actor) RETURN labels(n) AS labels, n.key AS key ORDER BY key');
      const narrower = rows.map(({ labels }) => (labels as string[]).filter((label) => label !== 'Actor'));
      expect(narrower.every((labels) => labels.length === 1)).toBe(true);
      expect(tally(narrower.flat())).toEqual(expectedActors);
    });

    it('tie them together as often as they should', async () => {
      expect(
        await count(
          'MATCH ()-[r]->() WITH type(r) AS group, count(r) AS count RETURN group, count ORDER BY group',
        ),
      ).toEqual(expectedRelationships);
    });

    it('take every position', async () => {
      expect(
        await count(
          'MATCH (n:Claim) WITH n.position AS group, count(n) AS count RETURN group, count ORDER BY group',
        ),
      ).toEqual(expectedPositions);
    });

    it('give every claim one transfer, one maker and one source', async () => {
      const rows = await engine.ask(
        `MATCH (n:Claim)
       RETURN n.key AS key, COUNT { (n)-[:ABOUT]->() } AS transfers, COUNT { (n)-[:MADE_BY]->() } AS makers,
              COUNT { (n)-[:\`IN\`]->() } AS sources
       ORDER BY key`,
      );
      const others = rows.filter(
        ({ transfers, makers, sources }) => transfers !== 1 || makers !== 1 || sources !== 1,
      );
      expect(others).toEqual([]);
    });

    it('say how sure each fact is', async () => {
      const labels = [
        'Resolution',
        'Provision',
        'Actor',
        'Place',
        'Designation',
        'Source',
        'Transfer',
        'Claim',
        'Event',
      ];
      for (const label of labels)
        expect(
          await engine.ask(
            `MATCH (n:${label}) WHERE n.certainty IS NULL OR NOT n.certainty IN ['high', 'medium', 'check']
           RETURN n.key AS key ORDER BY key`,
          ),
        ).toEqual([]);
    });

    it('keep the words of a number: "nearly 11,000" has no least', async () => {
      expect(
        await engine.ask(
          `MATCH (n:Claim {key: 'cl-troops-2024-msmt-independent'})
         RETURN n.quantityMin AS min, n.quantityMax AS max, n.qualifier AS qualifier`,
        ),
      ).toEqual([{ min: null, max: 11_000, qualifier: 'APPROXIMATELY' }]);
    });

    it('keep days as days and widen months to their last one', async () => {
      expect(
        await engine.ask(
          `MATCH (n:Transfer {key: 'tr-containers-since-2023'})
         RETURN n.from AS from, n.to AS to, n.precision AS precision, n.sortOn AS sortOn`,
        ),
      ).toEqual([{ from: '2023-09-01', to: null, precision: 'MONTH', sortOn: '2023-09-01' }]);
      expect(
        await engine.ask(
          "MATCH (n:Source {key: 'src-us-2024-02'}) RETURN n.publishedOn AS on, n.publishedPrecision AS p",
        ),
      ).toEqual([{ on: '2024-02-29', p: 'MONTH' }]);
    });

    it('name the languages of names in other scripts', async () => {
      expect(
        await engine.ask(
          "MATCH (n:Actor {key: 'dprk'}) RETURN n.aliases AS aliases, n.aliasLanguages AS languages",
        ),
      ).toEqual([
        {
          aliases: ['DPRK', 'North Korea', '조선민주주의인민공화국', 'КНДР', 'Северная Корея'],
          languages: ['', '', 'ko', 'ru', 'ru'],
        },
      ]);
    });

    it('start with version 1', async () => {
      expect(await engine.ask('MATCH (n:Dataset) RETURN n.version AS version')).toEqual([{ version: 1 }]);
    });
  },
  { seeded: false },
);

function tally(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}
