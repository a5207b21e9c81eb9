import { groupBy } from 'es-toolkit';
import type { Read } from '../graph/graph.ts';
import {
  factsActors,
  factsClaims,
  factsDesignations,
  factsGoods,
  factsParties,
  factsPlaces,
  factsTransfers,
} from '../graph/queries/facts.ts';
import type { Facts, TransferFacts } from '../law/facts.ts';
import type { LawIndex } from '../law/law-index.ts';
import { readPeriodMates } from './period-mates.ts';
import { readTies } from './ties.ts';

/**
 * Reads what the rules need of the transfers asked for, in a number of Cypher queries that does not
 * depend on how many transfers there are. Transfers that count towards the same caps come along.
 */
export async function readFacts(read: Read, law: LawIndex, transfers: readonly string[]): Promise<Facts> {
  return readFactsWith(read, transfers, await readPeriodMates(read, law, transfers), law.actors);
}

/** Reads the facts of some transfers, of others that stand alongside, and of actors that need no part in them. */
export async function readFactsWith(
  read: Read,
  transfers: readonly string[],
  alongside: readonly string[],
  otherActors: readonly string[] = [],
): Promise<Facts> {
  const asked = new Set(transfers);
  const all = { transfers: [...new Set([...transfers, ...alongside])] };
  const [records, goods, parties, claims, places] = await Promise.all([
    read(factsTransfers, all),
    read(factsGoods, all),
    read(factsParties, all),
    read(factsClaims, all),
    read(factsPlaces, all),
  ]);
  const ties = await readTies(read, [
    ...otherActors,
    ...parties.map(({ actor }) => actor),
    ...claims.flatMap(({ maker, rejectsReportsOf }) => [maker, ...rejectsReportsOf]),
    ...places.flatMap(({ states }) => states),
  ]);
  const [actors, designations] = await Promise.all([
    read(factsActors, { actors: ties.actors }),
    read(factsDesignations, { actors: ties.actors }),
  ]);

  const goodsOf = groupBy(goods, ({ transfer }) => transfer);
  const partiesOf = groupBy(parties, ({ transfer }) => transfer);
  const claimsOf = groupBy(claims, ({ transfer }) => transfer);
  const placesOf = groupBy(places, ({ transfer }) => transfer);
  const found = records.map(({ quantityMin, quantityMax, unit, qualifier, ...record }): TransferFacts => {
    const inRole = groupBy(partiesOf[record.key] ?? [], ({ relationship }) => relationship);
    const actorsOf = (relationship: keyof typeof inRole) =>
      (inRole[relationship] ?? []).map(({ actor }) => actor);
    return {
      ...record,
      partOf: record.partOf.toSorted(),
      overlaps: record.overlaps.toSorted(),
      quantity: { min: quantityMin, max: quantityMax, unit, qualifier },
      goods: goodsOf[record.key] ?? [],
      suppliers: actorsOf('SUPPLIED'),
      recipients: actorsOf('DELIVERED_TO'),
      goodsMadeBy: actorsOf('GOODS_MADE_BY'),
      carriers: actorsOf('CARRIED_BY'),
      participants: actorsOf('TOOK_PART_IN'),
      places: (placesOf[record.key] ?? []).map(({ states, ...place }) => ({
        ...place,
        state: states.toSorted()[0] ?? null,
      })),
      claims: (claimsOf[record.key] ?? []).map(({ rejectsReportsOf, ...claim }) => ({
        ...claim,
        rejectsReportOf: rejectsReportsOf[0] ?? null,
      })),
    };
  });
  return {
    transfers: found.filter(({ key }) => asked.has(key)),
    alongside: found.filter(({ key }) => !asked.has(key)),
    actors: new Map(actors.map((actor) => [actor.key, actor])),
    ties: ties.found,
    designations,
  };
}
