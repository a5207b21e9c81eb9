import type { Context } from '../context.ts';
import type { ViolationFilter } from '../generated/resolvers.ts';
import { listedVerdicts } from '../loaders/create-loaders.ts';
import { type CompiledFilter, compileFilter, names } from './compile-filter.ts';
import { type ViolationRecord, violationLeaves } from './leaves.ts';

/** The condition of a ViolationFilter; breaches and possible breaches unless verdicts are named anywhere in it. */
export function violationCondition(
  context: Context,
  filter: ViolationFilter | null | undefined,
): Promise<CompiledFilter<ViolationRecord>> {
  const given = { ...filter };
  return compileFilter(
    context,
    violationLeaves,
    names(given, 'verdicts') ? given : { ...given, verdicts: [...listedVerdicts] },
  );
}
