import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { bundlePage } from '../api/page/bundle-page.ts';
import { createApp } from '../api/server.ts';
import type { Graph } from '../graph/graph.ts';
import { openGraph } from '../graph/open.ts';
import type { Settings } from '../settings.ts';
import { openControlSocket } from './control-socket.ts';
import { onceReachable, prepare, summarize } from './prepare.ts';

/**
 * Serves the graph until SIGINT or SIGTERM, then finishes what is running. It listens before the graph is ready,
 * so that /health and /ready tell how far it is and a question meanwhile gets a plain error.
 */
export async function serve(settings: Settings): Promise<void> {
  const stopping = stopSignal();
  const log = pino({ level: settings.logLevel }, pino.destination(2));
  /** One question gone wrong takes nobody else's answer away. */
  process.on('unhandledRejection', (error) => log.error(error, 'A failure that nobody waited for.'));
  const graph = await openGraph(settings);
  bundlePage().catch((error: unknown) => log.error(error, 'The page cannot be built.'));
  const app = createApp({ graph, log, limits: settings.limits, access: settings.access });
  const stopListening =
    settings.neo4j === null && settings.dataDir !== null
      ? await openControlSocket(settings.dataDir, graph)
      : () => {};
  try {
    const address = await listening(app.server.listen(settings.port, settings.host), settings);
    await untilStopped(start(graph, address, stopping), stopping);
  } finally {
    stopListening();
    await app.close();
    await graph.close();
  }
}

async function start(graph: Graph, address: string, stopping: AbortSignal): Promise<void> {
  console.log(`Breachgraph on ${graph.engine === 'neo4j' ? 'Neo4j' : 'the embedded graph'}`);
  await onceReachable(() => prepare(graph, console.log), console.log, stopping);
  for (const line of await summarize(graph)) console.log(line);
  console.log(`
  The analysts' page     ${address}/
  Questions to click on  ${address}/graphql
  For programs           POST ${address}/graphql
  Health                 ${address}/health  ${address}/ready
  Stop with Ctrl-C.`);
}

async function listening(
  server: ReturnType<typeof createApp>['server'],
  { host, port }: Settings,
): Promise<string> {
  try {
    await once(server, 'listening');
  } catch (error) {
    throw new Error(`Cannot listen on ${host}:${port}: ${error instanceof Error ? error.message : error}`, {
      cause: error,
    });
  }
  const { address, family, port: taken } = server.address() as AddressInfo;
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${taken}`;
}

/** Waits for the signal; a start that fails before it is a failure. */
async function untilStopped(started: Promise<void>, stopping: AbortSignal): Promise<void> {
  try {
    await started;
  } catch (error) {
    if (!stopping.aborted) throw error;
  }
  if (!stopping.aborted) await once(stopping, 'abort');
  console.log('Stopping: finishing what is running.');
}

/** The first signal asks to stop; a second one ends the process at once, as signals do. */
function stopSignal(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => controller.abort());
  return controller.signal;
}
