import { PublicError } from '../../errors.ts';
import { type Connection, connection } from '../connection.ts';
import type { Context } from '../context.ts';
import { fingerprint } from '../filters/fingerprint.ts';
import { measures, resolutions } from '../filters/leaf.ts';
import type { ProvisionFilter, QueryProvisionsArgs } from '../generated/resolvers.ts';
import { inForceOn, type LawMemory, type LawProvision, withBroader } from '../law-memory.ts';
import { isShown } from '../lens/is-shown.ts';

/** Lists provisions in the order of reading, from memory. */
export function listProvisions(
  context: Context,
  args: Partial<QueryProvisionsArgs>,
): Connection<LawProvision> {
  const fitting = fittingProvisions(context, args.filter ?? {});
  fitting.catch(() => {});
  return connection<LawProvision>(args, {
    question: `provisions ${fingerprint(args.filter)} ${fingerprint(args.lens?.validAt)}`,
    rows: async ({ from, limit, backwards }) => {
      const provisions = backwards ? (await fitting).toReversed() : await fitting;
      const start = from === null ? 0 : provisions.findIndex(({ key }) => key === from.key) + 1;
      return provisions.slice(start, start + limit);
    },
    position: ({ key }) => ({ sort: '', key }),
    count: async () => (await fitting).length,
  });
}

async function fittingProvisions(context: Context, filter: ProvisionFilter): Promise<LawProvision[]> {
  const law = await context.law();
  if (filter.category && !law.categories.has(filter.category))
    throw new PublicError(
      'BAD_USER_INPUT',
      `filter.category is ${JSON.stringify(filter.category)}: expected the key of an item category, like ballistic-missile.`,
    );
  const wantedResolutions =
    filter.resolutions &&
    ((await resolutions(context, 'filter.resolutions', filter.resolutions as never)) as string[]);
  const wantedMeasures =
    filter.measures && ((await measures(context, 'filter.measures', filter.measures as never)) as string[]);
  return [...law.provisions.values()].filter(
    (provision) =>
      isShown(context.view, provision) &&
      (!filter.inForceOn || inForceOn(provision, filter.inForceOn)) &&
      (!filter.direction || runs(provision, filter.direction)) &&
      (!filter.natures || filter.natures.includes(provision.nature)) &&
      (!wantedResolutions || wantedResolutions.includes(provision.resolution)) &&
      (!wantedMeasures ||
        [provision.measure, ...provision.alsoMeasures].some((key) => wantedMeasures.includes(key))) &&
      (!filter.category || coversOn(law, provision, filter.category, filter.inForceOn ?? null)),
  );
}

/** A paragraph on both directions speaks of either. */
function runs({ direction }: LawProvision, wanted: LawProvision['direction']): boolean {
  return (
    direction === wanted || (direction === 'both' && (wanted === 'to-target' || wanted === 'from-target'))
  );
}

/** Whether a provision covers a category, by itself or as part of something broader, and does not leave it out on the day. */
function coversOn(
  law: LawMemory,
  { covers, excepts }: LawProvision,
  category: string,
  day: string | null,
): boolean {
  const within = withBroader(law, category);
  const leftOut = excepts.some(
    (exception) =>
      within.has(exception.category) &&
      (exception.until === null || (day !== null && day <= exception.until)),
  );
  return !leftOut && covers.some((coverage) => within.has(coverage.category));
}
