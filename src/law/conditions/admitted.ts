import type { Condition } from '../conditions.ts';
import type { PlaceFacts } from '../facts.ts';
import { listed, named } from '../in-words.ts';
import type { Provision } from '../law.ts';
import type { Case } from '../rule.ts';

/** Where ships call: at the places where the transfer starts and ends. */
const callsAt = ['from', 'to'];

/**
 * Whether a port outside the target State let the ships in, and which States those ports lie in; null when no such
 * port is on record. Where a way has several starts or ends in different States, which of them a ship called at is not known.
 */
export function admission(
  { cite, regime }: Provision,
  { transfer, law, facts, restsOn }: Case,
): { condition: Condition; states: readonly string[] } | null {
  const { target } = law.regime(regime);
  const isForeign = ({ kind, state }: PlaceFacts) => kind === 'port' && state !== null && state !== target;
  const ends = callsAt.map((role) => transfer.places.filter((place) => place.role === role));
  const ports = ends.flat().filter(isForeign);
  if (ports.length === 0) return null;
  const sure = ends.some(
    (places) =>
      places.length > 0 && places.every(isForeign) && new Set(places.map(({ state }) => state)).size === 1,
  );
  const states = [...new Set(ports.flatMap(({ state }) => state ?? []))].sort();
  const where = listed(
    [...new Set(ports.map(({ name, state }) => `${name} (${named(state ?? '', facts)})`))].sort(),
  );
  return {
    states,
    condition: {
      name: 'admitted to a port',
      result: sure ? 'MET' : 'UNKNOWN',
      reason: sure
        ? `${cite} looks to port States; the ships as claimed called at ${where}.`
        : `${cite} looks to port States; the ways as claimed touch ${where} and other places, and which of them the ships called at is not known.`,
      claims: restsOn,
    },
  };
}
