import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Graph } from '../graph/graph.ts';
import { dataset } from '../graph/queries/dataset.ts';

/** Answers /health (the process is alive) and /ready (it can answer questions). True when it was one of them. */
export function answerHealth(request: IncomingMessage, response: ServerResponse, graph: Graph): boolean {
  const path = request.url?.split('?')[0];
  if (path === '/health') {
    answer(response, 200, { alive: true });
    return true;
  }
  if (path !== '/ready') return false;
  missingFrom(graph).then(
    (why) =>
      answer(response, why === null ? 200 : 503, why === null ? { ready: true } : { ready: false, why }),
    () => answer(response, 503, { ready: false, why: 'The database cannot be reached.' }),
  );
  return true;
}

/** What the graph lacks before it can answer, in a sentence; null when it is ready. */
export async function missingFrom(graph: Graph): Promise<string | null> {
  const [row] = await graph.read(dataset, {});
  if (row === undefined) return 'The graph holds no data yet.';
  return row.rulesVersion === null ? 'The transfers are not judged yet.' : null;
}

function answer(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}
