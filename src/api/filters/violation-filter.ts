import type { CypherFilter } from '../../graph/graph.ts';
import type { Context } from '../context.ts';
import type { ViolationFilter } from '../generated/resolvers.ts';
import { listedVerdicts } from '../loaders/create-loaders.ts';
import { compileFilter, names } from './compile-filter.ts';
import { violationLeaves } from './leaves.ts';

/** The condition of a ViolationFilter; breaches and possible breaches unless verdicts are named anywhere in it. */
export function violationCondition(
  context: Context,
  filter: ViolationFilter | null | undefined,
): Promise<CypherFilter> {
  const given = { ...filter };
  return compileFilter(
    context,
    violationLeaves,
    names(given, 'verdicts') ? given : { ...given, verdicts: [...listedVerdicts] },
  );
}
