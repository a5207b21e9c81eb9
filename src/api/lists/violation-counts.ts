import type { Graph } from '../../graph/graph.ts';
import { violationGroups, violationGroupsByParty } from '../../graph/queries/violations.ts';
import type { Context } from '../context.ts';
import { violationCondition } from '../filters/violation-filter.ts';
import type { GroupBy, QueryViolationCountsArgs, ViolationCount } from '../generated/resolvers.ts';
import type { LawMemory } from '../law-memory.ts';
import { bounded } from '../page-arguments.ts';

/** Counts violations by a trait: months and years in the order of time, everything else the largest group first. */
export async function countViolations(
  context: Context,
  args: Partial<QueryViolationCountsArgs> & { by: GroupBy },
): Promise<ViolationCount[]> {
  const limit = bounded('limit', args.limit, { most: 1000, usual: 1000 });
  const filter = await violationCondition(context, args.filter);
  const groups = await readGroups(context.graph, args.by, filter);
  const named =
    args.by === 'RESOLUTION' || args.by === 'PROVISION'
      ? withCitations(groups, args.by, await context.law())
      : groups;
  return named.sort(orderOf(args.by)).slice(0, limit);
}

async function readGroups(
  graph: Graph,
  by: GroupBy,
  filter: Awaited<ReturnType<typeof violationCondition>>,
): Promise<ViolationCount[]> {
  if (by === 'SUPPLIER' || by === 'RECIPIENT' || by === 'CARRIER')
    return graph.read(violationGroupsByParty[by], {}, filter);
  const rows = await graph.read(violationGroups, { by }, filter);
  return rows.map((row) => {
    const group = row.group === '' ? 'not known' : row.group;
    return { ...row, group, label: group };
  });
}

function withCitations(
  groups: readonly ViolationCount[],
  by: 'RESOLUTION' | 'PROVISION',
  law: LawMemory,
): ViolationCount[] {
  return groups.map((row) => {
    if (by === 'PROVISION') return { ...row, label: law.provisions.get(row.group)?.cite ?? row.group };
    const symbol = law.resolutions.get(row.group)?.symbol ?? row.group;
    return { ...row, group: symbol, label: symbol };
  });
}

function orderOf(by: GroupBy): (a: ViolationCount, b: ViolationCount) => number {
  const byGroup = (a: ViolationCount, b: ViolationCount) => (a.group < b.group ? -1 : 1);
  return by === 'MONTH' || by === 'YEAR' ? byGroup : (a, b) => b.count - a.count || byGroup(a, b);
}
