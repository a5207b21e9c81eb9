import type { CapResolvers, PeriodKind } from '../generated/resolvers.ts';
import { known } from '../law-memory.ts';

export const Cap: CapResolvers = {
  periodKind: ({ periodKind }) => periodKind as PeriodKind,
  category: async ({ category }, _, { law }) => known((await law()).categories, category),
};
