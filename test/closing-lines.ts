import type { Reporter, TestCase, TestModule } from 'vitest/node';
import { needsNeo4j } from './neo4j/needs-neo4j.ts';

/** Closes a run with how many tests wait for a Neo4j, and with "N passed, N failed". */
export default class ClosingLines implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const waiting = tests.filter((test) => test.result().state === 'skipped' && isAboutNeo4j(test)).length;
    if (waiting > 0)
      console.log(
        `${waiting} tests wait for a Neo4j: set NEO4J_TEST_URI, or start Docker, or install a JDK and Maven.`,
      );

    const passed = tests.filter((test) => test.result().state === 'passed').length;
    const failed = tests.filter((test) => test.result().state === 'failed').length;
    console.log(`${passed} passed, ${failed + modules.filter(failsByItself).length + errors.length} failed`);
  }
}

function isAboutNeo4j(test: TestCase): boolean {
  for (let parent: TestCase['parent'] = test.parent; parent.type === 'suite'; parent = parent.parent)
    if (parent.name.endsWith(needsNeo4j)) return true;
  return false;
}

/** A file that could not be read, or whose hooks failed, fails without a test of its own that does. */
function failsByItself(module: TestModule): boolean {
  return (
    module.state() === 'failed' &&
    [...module.children.allTests()].every((test) => test.result().state !== 'failed')
  );
}
