import type { ConditionResolvers } from '../generated/resolvers.ts';
import { loadClaims } from '../load-claims.ts';

export const Condition: ConditionResolvers = {
  claims: ({ claims }, _, { loaders }) => loadClaims(loaders, claims),
};
