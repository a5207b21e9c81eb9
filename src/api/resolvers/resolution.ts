import type { ResolutionResolvers } from '../generated/resolvers.ts';
import { globalId } from '../global-id.ts';
import { inForceOn, known } from '../law-memory.ts';
import { isShown } from '../lens/is-shown.ts';

export const Resolution: ResolutionResolvers = {
  id: ({ key }) => globalId('Resolution', key),
  regime: async ({ regime }, _, { law }) => known((await law()).regimes, regime),
  provisions: async ({ key }, { inForceOn: day }, { law, view }) =>
    [...(await law()).provisions.values()].filter(
      (provision) =>
        provision.resolution === key && (!day || inForceOn(provision, day)) && isShown(view, provision),
    ),
};
