import { there } from '../detail.ts';
import type { ViolationChangeConnectionResolvers, ViolationChangeResolvers } from '../generated/resolvers.ts';
import { lookThrough } from '../lens/scopes.ts';
import { loadClaims } from '../load-claims.ts';

export const ViolationChangeConnection: ViolationChangeConnectionResolvers = {
  counts: (changes) => changes.counts(),
};

export const ViolationChange: ViolationChangeResolvers = {
  transfer: async ({ transfer, seenIn }, _, __, { path }) => {
    lookThrough(path, seenIn);
    return there(await seenIn.loaders.transfer.load(transfer), { key: transfer });
  },
  violation: async ({ key, seenIn }, _, __, { path }) => {
    lookThrough(path, seenIn);
    return there(await seenIn.loaders.violation.load(key), { key });
  },
  /** Some of these are hidden by the one lens, some by the other. */
  becauseOf: ({ becauseOf }, _, { loaders }) => loadClaims(loaders, becauseOf),
};
