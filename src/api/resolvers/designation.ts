import type { DesignationResolvers } from '../generated/resolvers.ts';
import { globalId, kindOf } from '../global-id.ts';
import { known } from '../law-memory.ts';
import type { NodeParent } from '../parents.ts';

export const Designation: DesignationResolvers = {
  id: ({ key }) => globalId('Designation', key),
  regime: async ({ regimes, provisions }, _, { law }) => {
    const [regime, provision] = [regimes[0], provisions[0]];
    if (regime !== undefined || provision === undefined) return regime ?? null;
    return known((await law()).provisions, provision).regime;
  },
  listed: ({ holders: [holder] }) =>
    holder === undefined ? null : ({ ...holder, __typename: kindOf(holder.labels) } as NodeParent),
  listedBy: ({ listedBy }) => listedBy[0] ?? null,
  under: async ({ provisions }, _, { law }) => {
    const records = (await law()).provisions;
    return provisions.toSorted().map((key) => known(records, key));
  },
  cites: async ({ resolutions }, _, { law }) => {
    const records = (await law()).resolutions;
    return resolutions.toSorted().map((key) => known(records, key));
  },
};
