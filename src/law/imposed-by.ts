import type { DesignationFacts } from './facts.ts';
import type { Provision } from './law.ts';
import type { LawIndex } from './law-index.ts';

/** Paragraphs by which the Committee orders measures for a ship that it names: the listing says which. */
const orderedByName = 'vessel-designation';

/** A paragraph that a listing brings to bear, and those that it is read with. */
export interface Imposed {
  readonly provision: Provision;
  readonly readWith: readonly string[];
}

/**
 * The paragraphs that impose a measure on a kind of State through a listing, by key: those of the measure that the
 * listing is under by name, and those of its regime that are the ground of the measure. One that widens another of
 * them is read with it, and so is an order by name that is given to other States.
 */
export function imposedBy(
  { measures, provisions, regimes }: DesignationFacts,
  measure: string,
  law: LawIndex,
  kindOfState: string,
): Imposed[] {
  if (!measures.includes(measure)) return [];
  const bound = (provision: Provision) => provision.bound.includes(kindOfState);
  const orders = law.breachable.filter(
    (provision) =>
      provisions.includes(provision.key) && provision.measure === orderedByName && !bound(provision),
  );
  const named = law.breachable.filter(
    (provision) =>
      provisions.includes(provision.key) &&
      (provision.measure === measure || (provision.measure === orderedByName && bound(provision))),
  );
  const ofMeasure = law.breachable.filter((provision) => provision.measure === measure);
  const grounds = ofMeasure.filter(
    (provision) =>
      regimes.includes(provision.regime) &&
      bound(provision) &&
      !ofMeasure.some((other) => widens(provision, other)),
  );
  const all = [...new Set([...named, ...grounds])].sort((a, b) => (a.key < b.key ? -1 : 1));
  const bases = all.filter((provision) => !all.some((other) => widens(provision, other)));
  return bases.map((provision) => ({
    provision,
    readWith: [...all.filter((other) => widens(other, provision)), ...orders].map(({ key }) => key),
  }));
}

function widens(later: Provision, earlier: Provision): boolean {
  return earlier.changedBy.some(({ by, how }) => by === later.key && how !== 'replaces' && how !== 'exempts');
}
