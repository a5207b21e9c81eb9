import { byPeriod, connectionUnder } from '../connection-under.ts';
import type { ProvisionResolvers } from '../generated/resolvers.ts';
import { globalId } from '../global-id.ts';
import { known } from '../law-memory.ts';
import { isShown } from '../lens/is-shown.ts';
import type { View } from '../lens/view.ts';

export const Provision: ProvisionResolvers = {
  id: ({ key }) => globalId('Provision', key),
  paragraphSeen: ({ paragraphSeen }) => paragraphSeen ?? false,
  covers: ({ coversText }) => coversText,
  coverage: async ({ covers }, _, { law }) => {
    const { categories } = await law();
    return covers.map(({ category, reading, why }) => ({
      category: known(categories, category),
      reading,
      why,
    }));
  },
  exceptions: async ({ excepts }, _, { law }) => {
    const { categories } = await law();
    return excepts.map(({ category, until, why }) => ({ category: known(categories, category), until, why }));
  },
  inForce: ({ inForceFrom, inForceTo }) => ({ from: inForceFrom, to: inForceTo }),
  cap: ({ caps }) => caps.at(-1) ?? null,
  changes: async ({ changes }, _, { law, view }) => {
    const { provisions } = await law();
    return changes
      .filter(madeBy(view))
      .map(({ how, on, note, of }) => ({ how, on, note, provision: known(provisions, of) }));
  },
  changedBy: async ({ changedBy }, _, { law, view }) => {
    const { provisions } = await law();
    return changedBy
      .filter(madeBy(view))
      .map(({ how, on, note, by }) => ({ how, on, note, provision: known(provisions, by) }));
  },
  exemptions: async ({ changedBy }, _, { law, view }) => {
    const { provisions } = await law();
    return changedBy
      .filter(({ how }) => how === 'exempts')
      .map(({ by }) => known(provisions, by))
      .filter((exemption) => isShown(view, exemption));
  },
  resolution: async ({ resolution }, _, { law }) => known((await law()).resolutions, resolution),
  violations: ({ key }, page, { loaders }) =>
    connectionUnder(page, {
      field: 'Provision.violations',
      parent: key,
      loader: loaders.violationsOfProvision,
      position: byPeriod,
      count: () => loaders.violationCountOfProvision.load(key),
    }),
};

/** A change that was not made yet on the day asked about is not shown. */
function madeBy(view: View | null): (change: { readonly on: string }) => boolean {
  const day = view?.lens.validAt ?? null;
  return ({ on }) => day === null || on <= day;
}
