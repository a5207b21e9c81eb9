import type { Coverage, ItemCategory, LawRecords, Provision, Regime } from './law.ts';

/** The law, ready for look-ups. Built once per data version. */
export interface LawIndex {
  readonly provisions: readonly Provision[];
  provision(key: string): Provision;
  regime(key: string): Regime;
  category(key: string): ItemCategory;
  /** Whether a category is the covered one or narrower. */
  isWithin(category: string, covered: string): boolean;
  /** The paragraphs that read a paragraph or add items to it, and those that read these, by key. */
  readersOf(provision: string): readonly Provision[];
  /** Whether a paragraph can be breached by itself: it binds, and does not merely add items to another. */
  standsAlone(provision: Provision): boolean;
}

/** Indexes the law; throws with the key of a record that points to nothing or of a category above itself. */
export function indexLaw(records: LawRecords): LawIndex {
  const provisions = byKey(records.provisions, 'provision');
  const regimes = byKey(records.regimes, 'regime');
  const categories = byKey(records.categories, 'item category');
  const above = new Map<string, ReadonlySet<string>>();
  for (const { key } of records.categories) above.set(key, withAllAbove(key, categories));

  const adders = new Set<string>();
  for (const provision of records.provisions) {
    regimes.get(provision.regime);
    for (const { category } of [...provision.covers, ...provision.excepts, ...provision.caps]) categories.get(category);
    for (const change of provision.changedBy) {
      provisions.get(change.by);
      if (change.how === 'adds-items') adders.add(change.by);
    }
  }
  const readers = new Map(
    records.provisions.map(({ key }) => [key, readersThrough(key, provisions)] as const),
  );

  return {
    provisions: [...records.provisions].sort((a, b) => (a.key < b.key ? -1 : 1)),
    provision: (key) => provisions.get(key),
    regime: (key) => regimes.get(key),
    category: (key) => categories.get(key),
    isWithin: (category, covered) => above.get(categories.get(category).key)?.has(covered) ?? false,
    readersOf: (key) => readers.get(key) ?? [],
    standsAlone: ({ key, nature }) =>
      (nature === 'binding' || nature === 'binding-on-target') && !adders.has(key),
  };
}

/** What of a provision's coverage some goods fall under, the settled readings first. */
export function coverageOf(provision: Provision, category: string, law: LawIndex): Coverage[] {
  return provision.covers
    .filter((coverage) => law.isWithin(category, coverage.category))
    .sort((a, b) => Number(a.reading === 'disputed') - Number(b.reading === 'disputed'));
}

interface Keyed<T> {
  get(key: string): T;
}

function byKey<T extends { readonly key: string }>(records: readonly T[], what: string): Keyed<T> {
  const map = new Map(records.map((record) => [record.key, record]));
  return {
    get: (key) => {
      const record = map.get(key);
      if (record === undefined) throw new Error(`There is no ${what} ${key}.`);
      return record;
    },
  };
}

function withAllAbove(key: string, categories: Keyed<ItemCategory>): Set<string> {
  const found = new Set<string>();
  const visit = (current: string, below: readonly string[]) => {
    if (below.includes(current)) throw new Error(`The item category ${current} is broader than itself.`);
    found.add(current);
    for (const next of categories.get(current).broader) visit(next, [...below, current]);
  };
  visit(key, []);
  return found;
}

/** Only a clarification, or a paragraph that adds items, widens what it reads; a ban of its own does not. */
function readersThrough(base: string, provisions: Keyed<Provision>): Provision[] {
  const found = new Map<string, Provision>();
  const visit = (key: string) => {
    for (const { by, how } of provisions.get(key).changedBy) {
      const reader = provisions.get(by);
      const widens = how === 'adds-items' || (how === 'clarifies' && reader.nature === 'clarification');
      if (!widens || found.has(by) || by === base) continue;
      found.set(by, reader);
      visit(by);
    }
  };
  visit(base);
  return [...found.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}
