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
  graph.read(dataset, {}).then(
    ([row]) => {
      const why = row === undefined ? 'The graph is empty.' : row.rulesVersion === null ? 'Nothing is judged yet.' : null;
      answer(response, why === null ? 200 : 503, why === null ? { ready: true } : { ready: false, why });
    },
    () => answer(response, 503, { ready: false, why: 'The database cannot be reached.' }),
  );
  return true;
}

function answer(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}
