import type { Read } from '../graph/graph.ts';
import { factsMembers, factsOwners, factsTies } from '../graph/queries/facts.ts';
import type { Tie } from '../law/facts.ts';

/** How far a chain of ties is followed: officer, organ, army, party, State with room to spare. */
const longestChain = 8;

/**
 * Follows the ties of belonging outwards from the actors, one step of all of them at a time. The members of every
 * coalition reached come along, so that whether makers depend on each other does not hang on who else is read.
 */
export async function readTies(
  read: Read,
  from: readonly string[],
): Promise<{ actors: string[]; found: Tie[] }> {
  const actors = new Set(from);
  const found = new Map<string, Tie>();
  let step = [...actors].sort();
  for (let depth = 0; depth < longestChain && step.length > 0; depth += 1) {
    const [ties, owners, members] = await Promise.all([
      read(factsTies, { actors: step }),
      read(factsOwners, { actors: step }),
      read(factsMembers, { actors: step }),
    ]);
    for (const tie of [...ties, ...owners, ...members])
      found.set(`${tie.from} ${tie.type} ${tie.to} ${tie.since}`, tie);
    const reached = [...ties.map(({ to }) => to), ...[...owners, ...members].map((tie) => tie.from)];
    step = [...new Set(reached)].filter((actor) => !actors.has(actor)).sort();
    for (const actor of step) actors.add(actor);
  }
  return { actors: [...actors].sort(), found: [...found.values()] };
}
