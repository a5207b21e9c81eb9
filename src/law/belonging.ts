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
  /** The nearest State that an actor is or belongs to; null when none is known. */
  stateOf(actor: string): string | null;
  /** Whose word an actor's word is: its State, else the topmost body it belongs to, else itself. */
  rootOf(actor: string): string;
  /** The roots of the coalitions that a root, or an actor under it, is a member of. */
  coalitionsOf(root: string): readonly string[];
  /** The States whose flag a vessel or aircraft flies. */
  flagsOf(carrier: string): readonly string[];
}

/** Follows the named ties. A State belongs to nobody, and a member of a coalition does not belong to it. */
export function belongingOf(ties: readonly Tie[], actors: ReadonlyMap<string, ActorFacts>): Belonging {
  const kindOf = (actor: string) => actors.get(actor)?.kind;
  const steps = new Map<string, { to: string; tie: Tie }[]>();
  const memberships: Tie[] = [];
  for (const tie of [...ties].sort(inOrder)) {
    const [part, whole] = includes(belongsToStart, tie.type) ? [tie.to, tie.from] : [tie.from, tie.to];
    if (tie.type === 'MEMBER_OF' && (kindOf(part) === 'state' || kindOf(whole) === 'coalition'))
      memberships.push(tie);
    else if (includes([...belongsToEnd, ...belongsToStart], tie.type) && kindOf(part) !== 'state')
      append(steps, part, { to: whole, tie });
  }

  const reached = new Map<string, ReadonlyMap<string, readonly Tie[]>>();
  const from = (actor: string): ReadonlyMap<string, readonly Tie[]> => {
    const known = reached.get(actor);
    if (known !== undefined) return known;
    const found = new Map<string, readonly Tie[]>([[actor, []]]);
    for (const [current, path] of found)
      for (const { to, tie } of steps.get(current) ?? []) if (!found.has(to)) found.set(to, [...path, tie]);
    reached.set(actor, found);
    return found;
  };
  const stateOf = (actor: string) => [...from(actor).keys()].find((key) => kindOf(key) === 'state') ?? null;
  const rootOf = (actor: string) => stateOf(actor) ?? topmost([...from(actor).keys()], from) ?? actor;

  const coalitions = new Map<string, Set<string>>();
  for (const { from: member, to } of memberships) {
    const root = rootOf(member);
    coalitions.set(root, (coalitions.get(root) ?? new Set()).add(rootOf(to)));
  }
  const flags = new Map<string, string[]>();
  for (const { from: carrier, type, to } of ties) if (type === 'FLAGGED_BY') append(flags, carrier, to);

  return {
    pathTo: (actor, whole) => from(actor).get(whole) ?? null,
    stateOf,
    rootOf,
    coalitionsOf: (root) => [...(coalitions.get(root) ?? [])],
    flagsOf: (carrier) => flags.get(carrier) ?? [],
  };
}

/** Whoever reaches the fewest others stands highest, also where ties run in a circle; the key breaks ties. */
function topmost(
  reached: readonly string[],
  from: (actor: string) => ReadonlyMap<string, unknown>,
): string | undefined {
  return [...reached].sort((a, b) => from(a).size - from(b).size || (a < b ? -1 : 1))[0];
}

function inOrder(a: Tie, b: Tie): number {
  return `${a.from} ${a.type} ${a.to}` < `${b.from} ${b.type} ${b.to}` ? -1 : 1;
}

function includes(types: readonly string[], type: string): boolean {
  return types.includes(type);
}

function append<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
