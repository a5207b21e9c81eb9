import { beforeEach, expect, it } from 'vitest';
import { schemaStatements } from '../../src/graph/cypher-files.ts';
import { loadSeeds } from '../../src/seed/load-seeds.ts';
import { readSeedFolder, statementsOfSeed } from '../../src/seed/read-seed-files.ts';
import { seedState } from '../../src/seed/seed-state.ts';
import { describeOnEngines } from '../engines.ts';
import { dump } from './dump.ts';

const seeds = readSeedFolder();
const statements = seeds.flatMap((file) => statementsOfSeed(file).statements.map(({ text }) => text));

describeOnEngines(
  'loading the seeds',
  (engine) => {
    beforeEach(() => engine.fresh());

    const runAll = () =>
      engine.graph.write(async (transaction) => {
        for (const statement of statements) await transaction.statement(statement);
      });

    it('tells which files are done and what came of them', async () => {
      const done: string[] = [];
      const summary = await loadSeeds(engine.graph, (file) => done.push(file));
      expect(done).toEqual(seeds.map(({ file }) => file));
      expect(summary.nodes).toMatchObject({ Resolution: 12, Provision: 137, Transfer: 33 });
    });

    it('changes nothing when the files are run a second time', async () => {
      await loadSeeds(engine.graph);
      const once = await dump(engine.ask);
      await runAll();
      const again = await dump(engine.ask);
      const isDataset = (line: string) => line.includes('"labels":["Dataset"]');
      expect(again.filter((line) => !isDataset(line))).toEqual(once.filter((line) => !isDataset(line)));
      expect(again.filter(isDataset)).toHaveLength(1);
    });

    it('comes to the same without the schema and the service', async () => {
      await runAll();
      const alone = await dump(engine.ask);
      await engine.fresh();
      await loadSeeds(engine.graph);
      expect(alone).toEqual(await dump(engine.ask));
    });

    it('refuses a graph that is seeded already', async () => {
      await loadSeeds(engine.graph);
      expect(await seedState(engine.graph.read)).toBe('ours');
      await engine.graph.write((transaction) =>
        transaction.statement("MATCH (n:Actor {key: 'dprk'}) SET n.note = 'changed by somebody'"),
      );
      await expect(loadSeeds(engine.graph)).rejects.toThrow('seeded already');
      expect(await engine.ask("MATCH (n:Actor {key: 'dprk'}) RETURN n.note AS note")).toEqual([
        { note: 'changed by somebody' },
      ]);
    });

    it("refuses somebody else's data and leaves it as it was", async () => {
      await engine.graph.write((transaction) => transaction.statement("CREATE (:Film {title: 'Solaris'})"));
      const before = await dump(engine.ask);
      expect(await seedState(engine.graph.read)).toBe('foreign');
      await expect(loadSeeds(engine.graph)).rejects.toThrow('holds data that is not a Breachgraph');
      expect(await dump(engine.ask)).toEqual(before);
    });

    it('loads nothing when a record has a fault', async () => {
      const broken = seeds.map(({ file, text }) => ({
        file,
        text: text.replaceAll("source: 'src-article', ", ''),
      }));
      await expect(loadSeeds(engine.graph, () => {}, broken)).rejects.toThrow(
        'cl-troops-2024-msmt-article: has no source',
      );
      expect(await seedState(engine.graph.read)).toBe('empty');
    });

    it('loads nothing when a statement fails half way', async () => {
      const failing = seeds.map(({ file, text }) => ({
        file,
        text: text.replace('SET n.position', 'SET n.position('),
      }));
      await expect(loadSeeds(engine.graph, () => {}, failing)).rejects.toThrow();
      expect(await seedState(engine.graph.read)).toBe('empty');
    });

    it('can build the schema again', async () => {
      const schema = schemaStatements(engine.graph.engine);
      await engine.graph.schema(schema);
      await engine.graph.schema(schema);
      await loadSeeds(engine.graph);
      await expect(
        engine.graph.write((transaction) => transaction.statement("CREATE (:Actor {key: 'dprk'})")),
      ).rejects.toThrow();
    });
  },
  { seeded: false },
);
