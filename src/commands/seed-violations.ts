import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openGraph } from '../graph/open.ts';
import { judge } from '../law/judge.ts';
import { indexLaw } from '../law/law-index.ts';
import { loadSeeds } from '../seed/load-seeds.ts';
import { readSeedFolder } from '../seed/read-seed-files.ts';
import { everyTransfer } from '../violations/derive-all.ts';
import { readFacts } from '../violations/facts.ts';
import { readLaw } from '../violations/read-law.ts';
import { recordsOf } from '../violations/records.ts';
import { violationsSeedFile } from '../violations/seed-file.ts';

const written = '9-violations.cypher';

/** Writes seed/9-violations.cypher anew from the other seed files. */
export async function seedViolations(): Promise<void> {
  writeFileSync(fileURLToPath(new URL(`../../seed/${written}`, import.meta.url)), await violationsOfSeeds());
}

/** The text of seed/9-violations.cypher: what the rules find in the facts of the other seed files. */
export async function violationsOfSeeds(): Promise<string> {
  const graph = await openGraph({ neo4j: null, dataDir: null });
  try {
    await loadSeeds(
      graph,
      () => {},
      readSeedFolder().filter(({ file }) => file !== written),
    );
    const law = indexLaw(await readLaw(graph.read));
    const transfers: string[] = [];
    for await (const some of everyTransfer(graph.read)) transfers.push(...some);
    const facts = await readFacts(graph.read, law, transfers);
    return violationsSeedFile(recordsOf(judge(facts, law), facts, law));
  } finally {
    await graph.close();
  }
}
