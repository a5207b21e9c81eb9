import { uniqBy } from 'es-toolkit';
import type { Facts } from '../law/facts.ts';

/** Facts that were read, or sent, in parts. What several parts know of actors is kept once. */
export function joinFacts(parts: readonly Facts[]): Facts {
  return {
    transfers: parts.flatMap(({ transfers }) => transfers),
    alongside: parts.flatMap(({ alongside }) => alongside),
    actors: new Map(parts.flatMap(({ actors }) => [...actors])),
    ties: uniqBy(
      parts.flatMap(({ ties }) => ties),
      ({ from, type, to, since }) => `${from} ${type} ${to} ${since}`,
    ),
    designations: uniqBy(
      parts.flatMap(({ designations }) => designations),
      ({ actor, key }) => `${actor} ${key}`,
    ),
  };
}

/** Facts in parts of at most so many transfers, actors, ties and designations each. */
export function* partsOf(facts: Facts, size: number): Generator<Facts> {
  const actors = [...facts.actors];
  const { transfers, alongside, ties, designations } = facts;
  const longest = Math.max(...[transfers, alongside, actors, ties, designations].map(({ length }) => length));
  for (let from = 0; from < longest; from += size) {
    const some = <T>(list: readonly T[]) => list.slice(from, from + size);
    yield {
      transfers: some(transfers),
      alongside: some(alongside),
      actors: new Map(some(actors)),
      ties: some(ties),
      designations: some(designations),
    };
  }
}
