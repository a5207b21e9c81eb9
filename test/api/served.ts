import { afterAll, beforeAll } from 'vitest';
import { describeOnEngines, type EngineUnderTest } from '../engines.ts';
import { type Client, serveGraph } from './client.ts';

/** Runs `tests` against the service over HTTP, on each engine. */
export function describeServed(name: string, tests: (client: Client, engine: EngineUnderTest) => void): void {
  describeOnEngines(name, (engine) => {
    let running: Client | undefined;
    const client = new Proxy({} as Client, {
      get: (_, property) => Reflect.get(running as Client, property),
    });
    beforeAll(async () => {
      running = await serveGraph(engine.graph);
    });
    afterAll(() => running?.close());
    tests(client, engine);
  });
}
