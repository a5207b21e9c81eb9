// Holds the endpoint, with every limit on, against the audits of GraphQL over HTTP: npm run audit:http
import { auditServer } from 'graphql-http';
import { prepare } from '../src/commands/prepare.ts';
import { openGraph } from '../src/graph/open.ts';
import { serveGraph } from '../test/api/client.ts';

const graph = await openGraph({ neo4j: null, dataDir: null });
await prepare(graph, () => {});
const client = await serveGraph(graph);
const results = await auditServer({ url: `${client.url}/graphql` });
await client.close();
await graph.close();

const failed = results.filter(({ status }) => status !== 'ok');
for (const { id, name, status } of failed) console.log(`${status}: ${id} ${name}`);
console.log(`${results.length - failed.length} of ${results.length}`);
if (failed.length > 0) process.exitCode = 1;
