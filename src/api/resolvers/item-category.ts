import type { ItemCategoryResolvers } from '../generated/resolvers.ts';
import { globalId } from '../global-id.ts';
import { known, withBroader } from '../law-memory.ts';

export const ItemCategory: ItemCategoryResolvers = {
  id: ({ key }) => globalId('ItemCategory', key),
  broader: async ({ broader }, _, { law }) => {
    const { categories } = await law();
    return broader.toSorted().map((key) => known(categories, key));
  },
  narrower: async ({ narrower }, _, { law }) => {
    const { categories } = await law();
    return narrower.map((key) => known(categories, key));
  },
  coveredBy: async ({ key }, _, { law }) => {
    const records = await law();
    const within = withBroader(records, key);
    return [...records.provisions.values()].filter(({ covers }) =>
      covers.some(({ category }) => within.has(category)),
    );
  },
};
