import type { Read } from '../graph/graph.ts';
import { factsOwners, factsTies } from '../graph/queries/facts.ts';
import type { Tie } from '../law/facts.ts';

/** How far a chain of ties is followed: officer, organ, army, party, State with room to spare. */
const longestChain = 8;

/** Follows the ties of belonging outwards from the actors, one step of all of them at a time. */
export async function readTies(
  read: Read,
  from: readonly string[],
): Promise<{ actors: string[]; found: Tie[] }> {
  const actors = new Set(from);
  const found: Tie[] = [];
  let step = [...actors].sort();
  for (let depth = 0; depth < longestChain && step.length > 0; depth += 1) {
    const [ties, owners] = await Promise.all([
      read(factsTies, { actors: step }),
      read(factsOwners, { actors: step }),
    ]);
    found.push(...ties, ...owners);
    const reached = new Set([...ties.map(({ to }) => to), ...owners.map((tie) => tie.from)]);
    step = [...reached].filter((actor) => !actors.has(actor)).sort();
    for (const actor of step) actors.add(actor);
  }
  return { actors: [...actors].sort(), found };
}
