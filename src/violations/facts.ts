import { groupBy } from 'es-toolkit';
import type { Read } from '../graph/graph.ts';
import {
  factsActors,
  factsClaims,
  factsGoods,
  factsOwners,
  factsParties,
  factsTies,
  factsTransfers,
} from '../graph/queries/facts.ts';
import type { Facts, Tie } from '../law/facts.ts';

/** How far a chain of ties is followed: officer, organ, army, party, State with room to spare. */
const longestChain = 8;

/**
 * Reads what the rules need of the transfers asked for, in a number of Cypher queries that does not
 * depend on how many transfers there are.
 */
export async function readFacts(read: Read, transfers: readonly string[]): Promise<Facts> {
  const asked = { transfers: [...transfers] };
  const [records, goods, parties, claims] = await Promise.all([
    read(factsTransfers, asked),
    read(factsGoods, asked),
    read(factsParties, asked),
    read(factsClaims, asked),
  ]);
  const ties = await readTies(read, [
    ...parties.map(({ actor }) => actor),
    ...claims.flatMap(({ maker, rejectsReportsOf }) => [maker, ...rejectsReportsOf]),
  ]);
  const actors = await read(factsActors, { actors: ties.actors });

  const goodsOf = groupBy(goods, ({ transfer }) => transfer);
  const partiesOf = groupBy(parties, ({ transfer }) => transfer);
  const claimsOf = groupBy(claims, ({ transfer }) => transfer);
  return {
    transfers: records.map((record) => {
      const inRole = groupBy(partiesOf[record.key] ?? [], ({ relationship }) => relationship);
      const actorsOf = (relationship: keyof typeof inRole) =>
        (inRole[relationship] ?? []).map(({ actor }) => actor);
      return {
        ...record,
        goods: goodsOf[record.key] ?? [],
        suppliers: actorsOf('SUPPLIED'),
        recipients: actorsOf('DELIVERED_TO'),
        goodsMadeBy: actorsOf('GOODS_MADE_BY'),
        carriers: actorsOf('CARRIED_BY'),
        participants: actorsOf('TOOK_PART_IN'),
        claims: (claimsOf[record.key] ?? []).map(({ rejectsReportsOf, ...claim }) => ({
          ...claim,
          rejectsReportOf: rejectsReportsOf[0] ?? null,
        })),
      };
    }),
    actors: new Map(actors.map((actor) => [actor.key, actor])),
    ties: ties.found,
  };
}

/** Follows the ties of belonging outwards from the actors, one step of all of them at a time. */
async function readTies(read: Read, from: readonly string[]): Promise<{ actors: string[]; found: Tie[] }> {
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
