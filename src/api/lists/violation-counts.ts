import { groupBy } from 'es-toolkit';
import type { Graph } from '../../graph/graph.ts';
import { violationGroups, violationGroupsByParty } from '../../graph/queries/violations.ts';
import type { Context } from '../context.ts';
import type { CompiledFilter } from '../filters/compile-filter.ts';
import type { ViolationRecord } from '../filters/leaves.ts';
import { violationCondition } from '../filters/violation-filter.ts';
import type { GroupBy, QueryViolationCountsArgs, ViolationCount } from '../generated/resolvers.ts';
import type { LawMemory } from '../law-memory.ts';
import type { View } from '../lens/view.ts';
import { bounded } from '../page-arguments.ts';
import { violationsThrough } from './violations-through.ts';

/** Counts violations by a trait: months and years in the order of time, everything else the largest group first. */
export async function countViolations(
  context: Context,
  args: Partial<QueryViolationCountsArgs> & { by: GroupBy },
): Promise<ViolationCount[]> {
  const limit = bounded('limit', args.limit, { most: 1000, usual: 1000 });
  const condition = await violationCondition(context, args.filter);
  const groups =
    context.view === null
      ? await readGroups(context.graph, args.by, condition)
      : groupsThrough(context.view, args.by, condition);
  const named =
    args.by === 'RESOLUTION' || args.by === 'PROVISION'
      ? withCitations(groups, args.by, await context.law())
      : groups;
  return named.sort(orderOf(args.by)).slice(0, limit);
}

async function readGroups(
  graph: Graph,
  by: GroupBy,
  { cypher }: CompiledFilter<ViolationRecord>,
): Promise<ViolationCount[]> {
  if (isParty(by)) return graph.read(violationGroupsByParty[by], {}, cypher);
  const rows = await graph.read(violationGroups, { by }, cypher);
  return rows.map((row) => {
    const group = row.group === '' ? 'not known' : row.group;
    return { ...row, group, label: group };
  });
}

function groupsThrough(
  view: View,
  by: GroupBy,
  { holds }: CompiledFilter<ViolationRecord>,
): ViolationCount[] {
  const { transfers, actors } = view.seen;
  const members = violationsThrough(view, holds).flatMap((violation) => {
    const transfer = transfers.get(violation.transfer);
    if (transfer === undefined) return [];
    return traitsOf({ violation, transfer }, by).map((group) => ({ group, verdict: violation.verdict }));
  });
  return Object.entries(groupBy(members, ({ group }) => group)).map(([group, each]) => ({
    group,
    label: isParty(by) ? (actors.get(group)?.name ?? group) : group,
    count: each.length,
    breaches: each.filter(({ verdict }) => verdict === 'BREACH').length,
    possibleBreaches: each.filter(({ verdict }) => verdict === 'POSSIBLE_BREACH').length,
  }));
}

/** The groups that a violation belongs to: one, or one for each actor in a role. */
function traitsOf({ violation, transfer }: ViolationRecord, by: GroupBy): readonly string[] {
  const day = (signs: number) => [violation.sortOn.slice(0, signs) || 'not known'];
  return {
    RESOLUTION: () => [violation.resolution],
    PROVISION: () => [violation.provision],
    MEASURE: () => [violation.measure],
    MONTH: () => day(7),
    YEAR: () => day(4),
    VERDICT: () => [violation.verdict],
    BASIS: () => [violation.basis],
    STANDING: () => [transfer.standing],
    SUPPLIER: () => transfer.suppliers,
    RECIPIENT: () => transfer.recipients,
    CARRIER: () => transfer.carriers,
  }[by]();
}

function isParty(by: GroupBy): by is keyof typeof violationGroupsByParty {
  return by in violationGroupsByParty;
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
