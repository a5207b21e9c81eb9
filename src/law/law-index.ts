import type { Cap, Coverage, ItemCategory, LawRecords, Provision, Regime } from './law.ts';

/** The law, ready for look-ups. Built once per data version. */
export interface LawIndex {
  /** The actors that the law itself names: targets of regimes, and whoever paragraphs bind by name. */
  readonly actors: readonly string[];
  /** What the index was made of. */
  readonly records: LawRecords;
  provision(key: string): Provision;
  regime(key: string): Regime;
  category(key: string): ItemCategory;
  /** Whether a category is the covered one or narrower. */
  isWithin(category: string, covered: string): boolean;
  /** Whether something can fall under both categories. */
  overlap(one: string, other: string): boolean;
  /** The paragraphs that read a paragraph or add items to it, and those that read these, by key. */
  readersOf(provision: string): readonly Provision[];
  /** The paragraphs that can be breached by themselves and cover a category, through a reader perhaps, by key. */
  breachableBy(category: string): readonly Provision[];
  /** The paragraphs that can be breached by themselves, by key. */
  readonly breachable: readonly Provision[];
  /** The caps over a category and the paragraphs that can be breached and set them, by paragraph and first day. */
  capsOver(category: string): readonly CapOf[];
  /** A category and everything narrower, by key. */
  withNarrower(category: string): readonly string[];
  /** What a provision's own words cover of a category, settled readings first. */
  coverageOf(provision: Provision, category: string): readonly Coverage[];
}

/** A cap and the paragraph that sets it. */
export interface CapOf {
  readonly provision: Provision;
  readonly cap: Cap;
}

/** Indexes the law; throws with the key of a record that points to nothing, or of a category above itself. */
export function indexLaw(records: LawRecords): LawIndex {
  const provisions = byKey(records.provisions, 'provision');
  const regimes = byKey(records.regimes, 'regime');
  const categories = byKey(records.categories, 'item category');
  checkLinks(records, { provisions, regimes, categories });

  const above = new Map(records.categories.map(({ key }) => [key, withAllAbove(key, categories)]));
  const readers = new Map(records.provisions.map(({ key }) => [key, readersThrough(key, provisions)]));
  const isWithin = (category: string, covered: string) =>
    above.get(categories.get(category).key)?.has(covered) ?? false;
  const coverageOf = (provision: Provision, category: string) =>
    provision.covers.filter((coverage) => isWithin(category, coverage.category)).sort(settledFirst);

  const adders = new Set(
    records.provisions.flatMap(({ changedBy }) =>
      changedBy.filter(({ how }) => how === 'adds-items').map(({ by }) => by),
    ),
  );
  const breachable = records.provisions
    .filter(({ key, nature }) => (nature === 'binding' || nature === 'binding-on-target') && !adders.has(key))
    .sort(inOrder);
  const over = new Map(
    records.categories.map(({ key }) => [
      key,
      breachable.filter((provision) =>
        [provision, ...(readers.get(provision.key) ?? [])].some((text) => coverageOf(text, key).length > 0),
      ),
    ]),
  );

  const caps = breachable.flatMap((provision) =>
    [...provision.caps]
      .sort((a, b) => (`${a.from} ${a.key}` < `${b.from} ${b.key}` ? -1 : 1))
      .map((cap): CapOf => ({ provision, cap })),
  );

  return {
    records,
    actors: [
      ...new Set([
        ...records.regimes.map(({ target }) => target),
        ...records.provisions.flatMap(({ binds }) => binds),
      ]),
    ].sort(),
    provision: (key) => provisions.get(key),
    regime: (key) => regimes.get(key),
    category: (key) => categories.get(key),
    isWithin,
    overlap: (one, other) => [...above.values()].some((broader) => broader.has(one) && broader.has(other)),
    readersOf: (key) => readers.get(key) ?? [],
    breachable,
    capsOver: (category) => caps.filter(({ cap }) => isWithin(category, cap.category)),
    withNarrower: (category) =>
      [...above].flatMap(([key, broader]) => (broader.has(category) ? [key] : [])).sort(),
    breachableBy: (category) => over.get(categories.get(category).key) ?? [],
    coverageOf,
  };
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

function checkLinks(
  records: LawRecords,
  known: { provisions: Keyed<Provision>; regimes: Keyed<Regime>; categories: Keyed<ItemCategory> },
): void {
  for (const { regime, covers, excepts, caps, changedBy } of records.provisions) {
    known.regimes.get(regime);
    for (const { category } of [...covers, ...excepts, ...caps]) known.categories.get(category);
    for (const { by } of changedBy) known.provisions.get(by);
  }
}

function withAllAbove(key: string, categories: Keyed<ItemCategory>): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (current: string, below: readonly string[]) => {
    if (below.includes(current)) throw new Error(`The item category ${current} is broader than itself.`);
    found.add(current);
    for (const next of categories.get(current).broader) visit(next, [...below, current]);
  };
  visit(key, []);
  return found;
}

/** A clarification, or a paragraph that adds items, widens what it reads; one with a ban of its own does not. */
function readersThrough(base: string, provisions: Keyed<Provision>): readonly Provision[] {
  const found = new Map<string, Provision>();
  const visit = (key: string) => {
    for (const { by, how } of provisions.get(key).changedBy) {
      const reader = provisions.get(by);
      if (!widens(how, reader.nature) || found.has(by) || by === base) continue;
      found.set(by, reader);
      visit(by);
    }
  };
  visit(base);
  return [...found.values()].sort(inOrder);
}

/** What only calls upon States, or is of disputed force, cannot widen a ban. */
function widens(how: string, nature: Provision['nature']): boolean {
  if (how === 'clarifies') return nature === 'clarification';
  return how === 'adds-items' && nature !== 'calls-upon' && nature !== 'of-disputed-force';
}

function inOrder(a: Provision, b: Provision): number {
  return a.key < b.key ? -1 : 1;
}

function settledFirst(a: Coverage, b: Coverage): number {
  return (
    Number(a.reading === 'disputed') - Number(b.reading === 'disputed') || (a.category < b.category ? -1 : 1)
  );
}
