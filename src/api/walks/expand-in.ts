import { sortBy, uniqBy } from 'es-toolkit';
import type { FoundViolation } from '../../violations/evaluate.ts';
import type { Context } from '../context.ts';
import type { PathRelationship } from '../generated/resolvers.ts';
import type { NodeName } from '../global-id.ts';
import type { View } from '../lens/view.ts';
import { compareTies, type Expand, expandStored, nodeOf, readCaptions, type WalkTie } from './expand.ts';
import { violationTies } from './relationships.ts';

/** How a request walks the graph: over what is stored, or as its lens shows it. */
export function expandIn(context: Context): Expand {
  const { graph, view } = context;
  if (view === null) return expandStored(graph);
  const stored = expandStored(graph, view.lens);
  return async (nodes, types) => {
    const shown = nodes.filter((node) => view.shows(node));
    const { ties, whole } = await stored(
      shown.filter(({ kind }) => kind !== 'Violation'),
      types.filter((type) => !violationTies.includes(type)),
    );
    const found = await foundTies(context, view, shown, types);
    return { ties: [...ties.filter(({ to }) => view.shows(to)), ...found].sort(compareTies), whole };
  };
}

async function foundTies(
  context: Context,
  view: View,
  nodes: readonly NodeName[],
  types: readonly PathRelationship[],
): Promise<WalkTie[]> {
  const wanted = new Set(types.filter((type) => violationTies.includes(type)));
  const asked = new Set(nodes.map(({ kind, key }) => `${kind}:${key}`));
  const touching = uniqBy(
    nodes.flatMap((node) => violationsAt(node, view)),
    ({ key }) => key,
  );
  const ends = touching.flatMap((violation) => {
    const start = { kind: 'Violation' as const, key: violation.key };
    return endsOf(violation)
      .filter(({ relationship }) => wanted.has(relationship))
      .flatMap(({ relationship, end }) => [
        { from: start, to: end, relationship, outgoing: true },
        { from: end, to: start, relationship, outgoing: false },
      ]);
  });
  const walked = ends.filter(({ from, to }) => asked.has(`${from.kind}:${from.key}`) && view.shows(to));
  if (walked.length === 0) return [];
  const captions = await readCaptions(
    context,
    walked.map(({ to }) => to),
  );
  return walked.map(({ from, to, relationship, outgoing }) => ({
    from: `${from.kind}:${from.key}`,
    relationship,
    outgoing,
    to: nodeOf(to, captions.get(`${to.kind}:${to.key}`) ?? to.key),
  }));
}

function violationsAt({ kind, key }: NodeName, view: View): readonly FoundViolation[] {
  if (kind === 'Violation') {
    const violation = view.seen.violations.get(key);
    return violation === undefined ? [] : [violation];
  }
  if (kind === 'Transfer') return view.violationsOfTransfer(key);
  if (kind === 'Provision') return [...view.violationsOfProvision(key), ...view.violationsReadWith(key)];
  if (kind === 'Actor') return view.violationsOfActor(key);
  return kind === 'Claim' ? view.violationsOnClaim(key) : [];
}

function endsOf(violation: FoundViolation) {
  const to = (kind: NodeName['kind'], relationship: PathRelationship, keys: readonly string[]) =>
    keys.map((key) => ({ relationship, end: { kind, key } }));
  return sortBy(
    [
      ...to('Transfer', 'THROUGH', [violation.transfer]),
      ...to('Provision', 'AGAINST', [violation.provision]),
      ...to('Provision', 'READ_WITH', violation.readWith),
      ...to('Actor', 'BY', [...new Set(violation.parties.map(({ actor }) => actor))]),
      ...to('Claim', 'RESTS_ON', violation.restsOn),
      ...to('Claim', 'CITED_BY', violation.citedBy),
    ],
    ['relationship'],
  );
}
