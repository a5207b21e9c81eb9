import type { RegimeResolvers } from '../generated/resolvers.ts';
import { globalId } from '../global-id.ts';

export const Regime: RegimeResolvers = {
  id: ({ key }) => globalId('Regime', key),
  resolutions: async ({ key }, _, { law }) =>
    [...(await law()).resolutions.values()].filter(({ regime }) => regime === key),
};
