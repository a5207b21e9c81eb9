import type { IncomingMessage, ServerResponse } from 'node:http';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Graph } from '../graph/graph.ts';

/** What the service counts of itself, for Prometheus. */
export interface Metrics {
  readonly registry: Registry;
  /** One question answered: its operation (one of those that ship with the service, else `other`), how it went, in seconds. */
  answered(operation: string, outcome: string, seconds: number): void;
  /** One look at what is kept in memory: whether it was there. */
  looked(kept: 'law' | 'names' | 'facts' | 'lens', hit: boolean): void;
  /** Every transfer judged anew through a lens, in seconds, without the wait for its turn. */
  judged(seconds: number): void;
}

/** Counts into a registry of its own, so that two services in one process never mix. */
export function createMetrics(graph: Pick<Graph, 'queriesRun' | 'engine'>): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const seconds = new Histogram({
    name: 'breachgraph_request_seconds',
    help: 'How long questions took to answer, by operation and outcome.',
    labelNames: ['operation', 'outcome'],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers,
  });
  const looks = new Counter({
    name: 'breachgraph_cache_looks_total',
    help: 'Looks at what is kept in memory per data version, by what is kept and whether it was there.',
    labelNames: ['kept', 'hit'],
    registers,
  });
  const judgements = new Histogram({
    name: 'breachgraph_judgement_seconds',
    help: 'How long it took to judge every transfer anew through a lens.',
    buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60],
    registers,
  });
  new Gauge({
    name: 'breachgraph_database_queries_total',
    help: 'Cypher queries run since the service started.',
    labelNames: ['engine'],
    registers,
    collect() {
      this.set({ engine: graph.engine }, graph.queriesRun);
    },
  });
  return {
    registry,
    answered: (operation, outcome, took) => seconds.observe({ operation, outcome }, took),
    judged: (took) => judgements.observe(took),
    looked: (kept, hit) => looks.inc({ kept, hit: String(hit) }),
  };
}

/** Answers /metrics. True when it was that. */
export function answerMetrics(
  request: IncomingMessage,
  response: ServerResponse,
  { registry }: Metrics,
): boolean {
  if (request.url?.split('?')[0] !== '/metrics') return false;
  registry.metrics().then(
    (text) => {
      response.writeHead(200, { 'content-type': registry.contentType, 'cache-control': 'no-store' });
      response.end(text);
    },
    () => response.writeHead(500).end(),
  );
  return true;
}
