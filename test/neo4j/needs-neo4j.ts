/** Ends the name of every block of tests that waits for a real Neo4j, so that the skipped ones can be counted. */
export const needsNeo4j = '(neo4j)';
