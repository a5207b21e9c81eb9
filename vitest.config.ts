import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/neo4j/neo4j-for-run.ts'],
    reporters: ['default', './test/closing-lines.ts'],
    /** Two copies of graphql do not know each other's types. */
    server: { deps: { inline: [/graphql/] } },
    /** While one file waits for its turn at the one Neo4j, another has something to do, on two cores as well. */
    maxWorkers: Math.max(2, availableParallelism() - 1),
    /** Files share what they import, which halves the time; none of them may leave anything behind in it. */
    isolate: false,
    /** Only what hangs takes so long: the seeds on a cold Neo4j, on a busy machine, take half of it. */
    testTimeout: 60_000,
    /** What a test polls for may take its time on a busy machine. */
    expect: { poll: { timeout: 15_000 } },
    /** A block may have to wait for its turn at the one Neo4j. */
    hookTimeout: 180_000,
  },
});
