import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/neo4j/neo4j-for-run.ts'],
    reporters: ['default', './test/closing-lines.ts'],
    /** Two copies of graphql do not know each other's types. */
    server: { deps: { inline: [/graphql/] } },
    testTimeout: 20_000,
    /** What a test polls for may take its time on a busy machine. */
    expect: { poll: { timeout: 15_000 } },
    /** A block may have to wait for its turn at the one Neo4j. */
    hookTimeout: 180_000,
  },
});
