import type { Facts, Tie } from './facts.ts';

/** How surely a tie puts the held under the holder: ownership and control do, management may. */
export type Hold = 'sure' | 'possible';

/** Ties by which the end holds the start. */
const heldByEnd: Readonly<Record<string, Hold>> = {
  SUBSIDIARY_OF: 'sure',
  PART_OF: 'sure',
  SUBORDINATE_TO: 'sure',
  ACTS_FOR: 'sure',
};

/** Ties by which the start holds the end. */
const heldByStart: Readonly<Record<string, Hold>> = {
  OWNS: 'sure',
  CONTROLS: 'sure',
  MANAGES: 'possible',
  OPERATES: 'possible',
};

/** Whoever holds an actor, itself included, with the ties that lead there and how sure they are. */
export interface Holder {
  readonly actor: string;
  readonly ties: readonly Tie[];
  readonly hold: Hold;
}

/** Who stands behind an actor by ownership and control: itself first, then the surest way to each, the shortest first. */
export function holdersOf(facts: Facts): (actor: string) => readonly Holder[] {
  const known = remembered.get(facts);
  if (known !== undefined) return known;
  const steps = stepsOf(facts);
  const found = new Map<string, readonly Holder[]>();
  const holders = (actor: string) => {
    const before = found.get(actor);
    if (before !== undefined) return before;
    const made = follow(actor, steps);
    found.set(actor, made);
    return made;
  };
  remembered.set(facts, holders);
  return holders;
}

/** The same for all rules that look at the same facts. */
const remembered = new WeakMap<Facts, (actor: string) => readonly Holder[]>();

interface Step {
  readonly to: string;
  readonly tie: Tie;
  readonly hold: Hold;
}

function stepsOf({ ties, actors }: Facts): ReadonlyMap<string, readonly Step[]> {
  const steps = new Map<string, Step[]>();
  const add = (from: string, to: string, tie: Tie, hold: Hold | undefined) => {
    if (hold === undefined || actors.get(from)?.kind === 'state') return;
    const known = steps.get(from);
    if (known === undefined) steps.set(from, [{ to, tie, hold }]);
    else known.push({ to, tie, hold });
  };
  for (const tie of [...ties].sort(inOrder)) {
    add(tie.from, tie.to, tie, heldByEnd[tie.type]);
    add(tie.to, tie.from, tie, heldByStart[tie.type]);
  }
  return steps;
}

/** Sure ways first, so that a management tie never hides an ownership tie. */
function follow(actor: string, steps: ReadonlyMap<string, readonly Step[]>): Holder[] {
  const found = new Map<string, Holder>([[actor, { actor, ties: [], hold: 'sure' }]]);
  for (const only of ['sure', 'possible'] as const)
    for (const holder of found.values())
      for (const { to, tie, hold } of steps.get(holder.actor) ?? [])
        if (!found.has(to) && (only === 'possible' || hold === 'sure'))
          found.set(to, { actor: to, ties: [...holder.ties, tie], hold: only });
  return [...found.values()];
}

function inOrder(a: Tie, b: Tie): number {
  return `${a.from} ${a.type} ${a.to}` < `${b.from} ${b.type} ${b.to}` ? -1 : 1;
}
