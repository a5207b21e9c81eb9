// Writes the answers in docs/questions anew, from the seeds: each graphql block gets its real answer below it.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { prepare } from '../src/commands/prepare.ts';
import { openGraph } from '../src/graph/open.ts';
import { serveGraph } from '../test/api/client.ts';

const widest = 118;
const folder = new URL('../docs/questions/', import.meta.url);
const asked = /^```graphql\n([\s\S]*?)^```\n(?:\n```json\n[\s\S]*?^```\n)?/gm;

const graph = await openGraph({ neo4j: null, dataDir: null });
await prepare(graph, () => {});
const client = await serveGraph(graph);
for (const name of readdirSync(folder)) {
  const file = new URL(name, folder);
  const text = readFileSync(file, 'utf8');
  const answers: string[] = [];
  for (const [, query = ''] of text.matchAll(asked)) answers.push(written((await client.ask(query)).body));
  let next = 0;
  const answered = text.replace(
    asked,
    (_, query) => `\`\`\`graphql\n${query}\`\`\`\n\n\`\`\`json\n${answers[next++]}\n\`\`\`\n`,
  );
  writeFileSync(file, answered);
}
await client.close();
await graph.close();

/** JSON with every list and object that fits on a line kept on one, but not the outermost. */
function written(value: unknown, indent = ''): string {
  const flat = JSON.stringify(value, null, 1).replaceAll(/\n\s*/g, ' ');
  if (indent !== '' && indent.length + flat.length <= widest) return flat;
  if (value === null || typeof value !== 'object') return flat;
  const inner = `${indent}  `;
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  const parts = Array.isArray(value)
    ? value.map((one) => written(one, inner))
    : Object.entries(value).map(([name, one]) => `${JSON.stringify(name)}: ${written(one, inner)}`);
  return `${open}\n${parts.map((part) => inner + part).join(',\n')}\n${indent}${close}`;
}
