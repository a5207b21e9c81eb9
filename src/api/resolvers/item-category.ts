import type { ItemCategoryResolvers } from '../generated/resolvers.ts';
import { globalId } from '../global-id.ts';
import { known, withBroader } from '../law-memory.ts';
import { isShown } from '../lens/is-shown.ts';

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
  coveredBy: async ({ key }, _, { law, view }) => {
    const records = await law();
    const within = withBroader(records, key);
    return [...records.provisions.values()].filter(
      (provision) =>
        provision.covers.some(({ category }) => within.has(category)) && isShown(view, provision),
    );
  },
};
