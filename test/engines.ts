/**
 * How tests get a graph.
 *
 * What is said of Cypher is said of both engines: `describeOnEngines` runs the same tests on an embedded graph in
 * memory and on a real Neo4j, `describeOnBothEngines` gives them one of each to compare, and `describeOnNeo4j` is for
 * what only the real one can tell. Every block starts from the same state, the seeds as the service itself loads and
 * judges them, or nothing with `{ seeded: false }`; a test that writes asks for it again with `fresh`.
 *
 * The embedded graph is made anew, which takes a fraction of a second. There is one Neo4j for the whole run and it has
 * one database, so blocks take turns at it, and it is filled anew only when its data version or its counts say that
 * somebody wrote. Its constraints and indexes stay. NEO4J_TEST_URI names one to use, whose data is deleted; else one
 * is started in Docker, else from Java and Maven, of line 5.26 or, with NEO4J_TEST_LINE=2025, of the calendar line.
 * Without a Neo4j its tests are skipped, counted and reported; with REQUIRE_NEO4J=1 that is a failure.
 */
import { get, type IncomingMessage } from 'node:http';
import { afterAll, beforeAll, describe, inject } from 'vitest';
import { prepare } from '../src/commands/prepare.ts';
import { checkedGraph } from '../src/graph/checked-graph.ts';
import { openEmbedded } from '../src/graph/embedded.ts';
import type { Engine, Row } from '../src/graph/engine.ts';
import type { Graph } from '../src/graph/graph.ts';
import { type Neo4jAddress, openNeo4j } from '../src/graph/neo4j.ts';
import { type GraphLocation, openGraph } from '../src/graph/open.ts';
import { needsNeo4j } from './neo4j/needs-neo4j.ts';

/** A graph under test; `graph` and `fresh` are there inside tests and hooks. */
export interface EngineUnderTest {
  readonly name: 'embedded' | 'neo4j';
  readonly graph: Graph;
  /** Asks what no named query asks: Cypher of the test's own. */
  ask(text: string): Promise<Row[]>;
  /** Where it is, for what opens a graph of its own. */
  readonly location: GraphLocation;
  /** Brings it back to the state the block started from. */
  fresh(): Promise<void>;
}

interface Start {
  readonly seeded: boolean;
}

const desk = inject('neo4jDesk');
const neo4j = await askForNeo4j();

/** Runs `tests` on the embedded engine and on a real Neo4j. */
export function describeOnEngines(
  name: string,
  tests: (engine: EngineUnderTest) => void,
  start: Start = { seeded: true },
): void {
  describe(`${name} (embedded)`, () => tests(useEmbedded(start)));
  describeOnNeo4j(name, tests, start);
}

/** Runs `tests` on a real Neo4j alone: what only that one can tell. */
export function describeOnNeo4j(
  name: string,
  tests: (engine: EngineUnderTest) => void,
  start: Start = { seeded: true },
): void {
  describe.skipIf(neo4j === null)(`${name} ${needsNeo4j}`, () => tests(useNeo4j(start)));
}

/** Runs `tests` once, with a graph on each engine. */
export function describeOnBothEngines(
  name: string,
  tests: (embedded: EngineUnderTest, neo4j: EngineUnderTest) => void,
  start: Start = { seeded: true },
): void {
  describe.skipIf(neo4j === null)(`${name} ${needsNeo4j}`, () => tests(useEmbedded(start), useNeo4j(start)));
}

function useEmbedded({ seeded }: Start): EngineUnderTest {
  let engine: Engine | undefined;
  let graph: Graph | undefined;
  const fresh = async () => {
    await graph?.close();
    engine = await openEmbedded(null);
    graph = checkedGraph(engine);
    if (seeded) await prepare(graph, () => {});
  };
  beforeAll(fresh);
  afterAll(() => graph?.close());
  return {
    name: 'embedded',
    ask: (text) => opened(engine).read(text, {}),
    location: { neo4j: null, dataDir: null },
    fresh,
    get graph() {
      return opened(graph);
    },
  };
}

function useNeo4j({ seeded }: Start): EngineUnderTest {
  const address = neo4j ?? { uri: '', user: null, password: null, database: '' };
  const location = { neo4j: address, dataDir: null };
  let turn: IncomingMessage | undefined;
  let graph: Graph | undefined;
  let engine: Engine | undefined;
  let holds = '';

  const fresh = async () => {
    const [raw, filled] = [opened(engine), opened(graph)];
    if (seeded && holds === (await stateOf(raw))) return;
    await raw.transaction((run) => run('MATCH (n) DETACH DELETE n', {}));
    if (!seeded) return;
    await prepare(filled, () => {});
    holds = await stateOf(raw);
    await fetch(`${desk}/holds`, { method: 'PUT', body: holds });
  };
  beforeAll(async () => {
    /** Not by fetch, which lets go of an answer that nobody reads to its end. */
    turn = await new Promise<IncomingMessage>((given, failed) =>
      get(`${desk}/turn`, given).on('error', failed),
    );
    holds = String(turn.headers['x-holds'] ?? '');
    /** What a test asks by itself may take long on a busy machine; what the service asks may not. */
    engine = openNeo4j(address, 60_000);
    graph = await openGraph(location);
    await fresh();
  });
  afterAll(async () => {
    await graph?.close();
    await engine?.close();
    turn?.destroy();
  });
  return {
    name: 'neo4j',
    ask: (text) => opened(engine).read(text, {}),
    location,
    fresh,
    get graph() {
      return opened(graph);
    },
  };
}

/** Changes whenever somebody writes through the service, and with every node or relationship made by other means. */
async function stateOf(engine: Engine): Promise<string> {
  const [row] = await engine.read(
    `MATCH (n) WITH count(n) AS nodes OPTIONAL MATCH (d:Dataset)
     RETURN nodes, COUNT { ()-->() } AS relationships, d.version AS version, d.generatedAt AS generatedAt`,
    {},
  );
  return JSON.stringify(row);
}

function opened<T>(value: T | undefined): T {
  if (value !== undefined) return value;
  throw new Error('The graph is there inside tests and hooks only.');
}

async function askForNeo4j(): Promise<Neo4jAddress | null> {
  const response = await fetch(`${desk}/neo4j`);
  const { address, missing } = (await response.json()) as { address?: Neo4jAddress; missing: string | null };
  const { REQUIRE_NEO4J, NEO4J_TEST_URI } = process.env;
  if (address === undefined && (REQUIRE_NEO4J === '1' || NEO4J_TEST_URI))
    throw new Error(`A Neo4j is asked for, but there is none: ${missing}`);
  return address ?? null;
}
