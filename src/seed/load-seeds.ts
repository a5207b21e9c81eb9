import { schemaStatements } from '../graph/cypher-files.ts';
import type { Graph } from '../graph/graph.ts';
import { checkSeeds } from './check-seeds.ts';
import { SeedFaultsError } from './fault.ts';
import { readSeedFolder, type SeedFile, type SeedStatement, statementsOfSeed } from './read-seed-files.ts';
import { NotEmptyError, seedState } from './seed-state.ts';
import { meaningOf } from './statement-meaning.ts';

/** What was loaded: how many nodes under each label. */
export interface Summary {
  readonly nodes: Readonly<Record<string, number>>;
}

/**
 * Loads the seeds into an empty database, whole or not at all; `onProgress` hears each file that is done.
 * Refuses a database that is not empty, and seeds with faults, before it changes anything.
 */
export async function loadSeeds(
  graph: Graph,
  onProgress: (file: string) => void = () => {},
  files: readonly SeedFile[] = readSeedFolder(),
): Promise<Summary> {
  const faults = checkSeeds(files);
  if (faults.length > 0) throw new SeedFaultsError(faults);
  await expectEmpty(graph.read);
  await graph.schema(schemaStatements(graph.engine));

  const statements = files.flatMap((file) => statementsOfSeed(file).statements);
  await graph.write(async (transaction) => {
    await expectEmpty(transaction.run);
    for (const [index, statement] of statements.entries()) {
      await transaction.statement(statement.text);
      if (statements[index + 1]?.file !== statement.file) onProgress(statement.file);
    }
  });
  return { nodes: nodesMade(statements) };
}

async function expectEmpty(read: Graph['read']): Promise<void> {
  const state = await seedState(read);
  if (state !== 'empty') throw new NotEmptyError(state);
}

function nodesMade(statements: readonly SeedStatement[]): Record<string, number> {
  const nodes: Record<string, number> = {};
  for (const { clauses, records } of statements) {
    const label = meaningOf(clauses)?.labels[0];
    if (label !== undefined) nodes[label] = (nodes[label] ?? 0) + records.length;
  }
  return nodes;
}
