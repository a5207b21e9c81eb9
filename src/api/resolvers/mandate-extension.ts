import type { MandateExtensionResolvers } from '../generated/resolvers.ts';
import { globalId } from '../global-id.ts';

export const MandateExtension: MandateExtensionResolvers = {
  id: ({ key }) => globalId('MandateExtension', key),
  of: ({ actors }) => actors[0] ?? null,
};
