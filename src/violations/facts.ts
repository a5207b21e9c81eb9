import { chunk, groupBy } from 'es-toolkit';
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
import type { QueryRow } from '../graph/query.ts';
import type { ClaimFacts, Facts, TransferFacts } from '../law/facts.ts';
import type { LawIndex } from '../law/law-index.ts';
import { emptyLens, type Lens, throughLens } from './lens.ts';
import { readPeriodMates } from './period-mates.ts';
import { readTies } from './ties.ts';

/** How many transfers are read at once. */
const transfersAtOnce = 1_000;

/**
 * Reads what the rules need of the transfers asked for, as a lens shows it, in a number of Cypher queries that does
 * not depend on how many transfers there are. Transfers that count towards the same caps come along.
 */
export async function readFacts(
  read: Read,
  law: LawIndex,
  transfers: readonly string[],
  lens: Lens = emptyLens,
): Promise<Facts> {
  const mates = await readPeriodMates(read, law, transfers);
  return throughLens(await readFactsWith(read, transfers, mates, law.actors), lens);
}

/** Reads the facts of some transfers, of others that stand alongside, and of actors that need no part in them. */
export async function readFactsWith(
  read: Read,
  transfers: readonly string[],
  alongside: readonly string[],
  otherActors: readonly string[] = [],
): Promise<Facts> {
  const asked = new Set(transfers);
  const { found, actors } = await readTransfers(read, [...new Set([...transfers, ...alongside])]);
  return {
    transfers: found.filter(({ key }) => asked.has(key)),
    alongside: found.filter(({ key }) => !asked.has(key)),
    ...(await readAround(read, [...otherActors, ...actors])),
  };
}

/** Reads the facts of very many transfers, some at a time, and of actors that need no part in them. */
export async function readManyFacts(
  read: Read,
  transfers: readonly string[],
  otherActors: readonly string[] = [],
): Promise<Facts> {
  const found: TransferFacts[] = [];
  const actors = new Set(otherActors);
  for (const some of chunk([...transfers], transfersAtOnce)) {
    const part = await readTransfers(read, some);
    found.push(...part.found);
    for (const actor of part.actors) actors.add(actor);
  }
  return { transfers: found, alongside: [], ...(await readAround(read, [...actors])) };
}

/** Transfers with all that hangs on them, and the keys of the actors that they refer to. */
async function readTransfers(
  read: Read,
  transfers: readonly string[],
): Promise<{ found: TransferFacts[]; actors: string[] }> {
  const all = { transfers: [...transfers] };
  const [records, goods, parties, claims, places] = await Promise.all([
    read(factsTransfers, all),
    read(factsGoods, all),
    read(factsParties, all),
    read(factsClaims, all),
    read(factsPlaces, all),
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
      claims: (claimsOf[record.key] ?? []).map(claimFacts),
    };
  });
  return {
    found,
    actors: [
      ...parties.map(({ actor }) => actor),
      ...claims.flatMap(({ maker, rejectsReportsOf }) => [maker, ...rejectsReportsOf]),
      ...places.flatMap(({ states }) => states),
    ],
  };
}

function claimFacts({
  rejectsReportsOf,
  quantityMin: min,
  quantityMax: max,
  unit,
  qualifier,
  ...claim
}: QueryRow<typeof factsClaims>): ClaimFacts {
  return {
    ...claim,
    quantity: qualifier === null ? null : { min, max, unit, qualifier },
    rejectsReportOf: rejectsReportsOf[0] ?? null,
  };
}

/** Some actors, whoever they are tied to, and how they are listed. */
async function readAround(
  read: Read,
  from: readonly string[],
): Promise<Pick<Facts, 'actors' | 'ties' | 'designations'>> {
  const ties = await readTies(read, from);
  const [actors, designations] = await Promise.all([
    read(factsActors, { actors: ties.actors }),
    read(factsDesignations, { actors: ties.actors }),
  ]);
  return {
    actors: new Map(actors.map((actor) => [actor.key, actor])),
    ties: ties.found,
    designations,
  };
}
