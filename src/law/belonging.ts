import type { ActorFacts, Tie } from './facts.ts';

/** Ties by which the start belongs to the end: an organ to its State, an official to his organ, a ship to its flag. */
export const belongsToEnd = [
  'PART_OF',
  'SUBORDINATE_TO',
  'ACTS_FOR',
  'LEADS',
  'OFFICIAL_OF',
  'MEMBER_OF',
  'SUBSIDIARY_OF',
  'FLAGGED_BY',
] as const;

/** Ties by which the end belongs to the start: what is held belongs to its holder. */
export const belongsToStart = ['OWNS', 'CONTROLS', 'MANAGES', 'OPERATES'] as const;

/** To whom actors belong. */
export interface Belonging {
  /** The ties from an actor to one it belongs to, shortest first; empty for itself; null when it does not belong there. */
  pathTo(actor: string, whole: string): readonly Tie[] | null;
  /** The State that an actor is or belongs to; null when none is known. */
  stateOf(actor: string): string | null;
  /** Whose word an actor's word is: the State, else the topmost body it belongs to, else itself. */
  rootOf(actor: string): string;
  /** The coalitions that a State or body is a member of. */
  coalitionsOf(actor: string): readonly string[];
}

/** Follows the named ties; a State belongs to nobody, and a member of a coalition does not belong to it. */
export function belongingOf(ties: readonly Tie[], actors: ReadonlyMap<string, ActorFacts>): Belonging {
  const kindOf = (actor: string) => actors.get(actor)?.kind;
  const steps = new Map<string, { to: string; tie: Tie }[]>();
  const memberships = new Map<string, string[]>();
  for (const tie of [...ties].sort(inOrder)) {
    const [part, whole] = isIn(belongsToStart, tie.type) ? [tie.to, tie.from] : [tie.from, tie.to];
    if (tie.type === 'MEMBER_OF' && kindOf(whole) === 'coalition') append(memberships, part, whole);
    else if (isIn([...belongsToEnd, ...belongsToStart], tie.type) && kindOf(part) !== 'state')
      append(steps, part, { to: whole, tie });
  }

  const reached = new Map<string, Map<string, readonly Tie[]>>();
  const from = (actor: string): Map<string, readonly Tie[]> => {
    const known = reached.get(actor);
    if (known !== undefined) return known;
    const found = new Map<string, readonly Tie[]>([[actor, []]]);
    for (const [current, path] of found)
      for (const { to, tie } of steps.get(current) ?? []) if (!found.has(to)) found.set(to, [...path, tie]);
    reached.set(actor, found);
    return found;
  };
  const stateOf = (actor: string) => [...from(actor).keys()].find((key) => kindOf(key) === 'state') ?? null;

  return {
    pathTo: (actor, whole) => from(actor).get(whole) ?? null,
    stateOf,
    rootOf: (actor) =>
      stateOf(actor) ?? [...from(actor).keys()].filter((key) => (steps.get(key) ?? []).length === 0).sort()[0] ?? actor,
    coalitionsOf: (actor) => memberships.get(actor) ?? [],
  };
}

function inOrder(a: Tie, b: Tie): number {
  return `${a.from} ${a.type} ${a.to}` < `${b.from} ${b.type} ${b.to}` ? -1 : 1;
}

function isIn(types: readonly string[], type: string): boolean {
  return types.includes(type);
}

function append<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
