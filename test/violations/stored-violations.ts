import type { Graph } from '../../src/graph/graph.ts';
import { violationPages } from '../../src/graph/queries/violations.ts';

/** Every stored violation in an order that does not depend on the engine. */
export async function storedViolations(graph: Graph) {
  const rows = await graph.read(violationPages.period, { sort: '\uffff', key: '', limit: 10_000 });
  return rows
    .map(({ violation, transfer }) => ({
      ...violation,
      transfer: transfer.key,
      readWith: [...violation.readWith].sort(),
      restsOn: [...violation.restsOn].sort(),
      citedBy: violation.citedBy.map(({ key }) => key).sort(),
      parties: violation.parties.map(({ role, actor }) => `${role} ${actor.key}`).sort(),
    }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}
