import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestProject } from 'vitest/node';
import type { RunningNeo4j } from './running-neo4j.ts';
import { startNeo4j } from './start-neo4j.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where a test file asks for the Neo4j of this run and for its turn at it. */
    neo4jDesk: string;
  }
}

/**
 * One Neo4j for the whole run, started when the first test file asks for it and stopped at the end.
 * Community edition has one database, so test files take turns: a turn is a response that stays open,
 * and it passes on when the file, or its process, lets go of it.
 */
export default async function neo4jForRun(project: TestProject): Promise<() => Promise<void>> {
  let started: Promise<RunningNeo4j | string> | undefined;
  const waiting: ServerResponse[] = [];
  let holds = '';

  const nextTurn = () => {
    waiting[0]?.writeHead(200, { 'x-holds': holds }).flushHeaders();
  };

  const desk = createServer(async (request, response) => {
    switch (`${request.method} ${request.url}`) {
      case 'GET /neo4j': {
        started ??= startNeo4j().catch(String);
        const found = await started;
        response.end(
          JSON.stringify(typeof found === 'string' ? { missing: found } : { ...found, missing: null }),
        );
        return;
      }
      case 'GET /turn':
        response.on('close', () => {
          const wasFirst = waiting[0] === response;
          waiting.splice(waiting.indexOf(response), 1);
          if (wasFirst) nextTurn();
        });
        if (waiting.push(response) === 1) nextTurn();
        return;
      case 'PUT /holds':
        holds = (await request.setEncoding('utf8').toArray()).join('');
        response.end();
        return;
      default:
        response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => desk.listen(0, '127.0.0.1', resolve));
  project.provide('neo4jDesk', `http://127.0.0.1:${(desk.address() as AddressInfo).port}`);

  return async () => {
    desk.close();
    desk.closeAllConnections();
    const found = await started;
    if (typeof found === 'object') await found.stop();
  };
}
