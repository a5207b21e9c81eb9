import type { Provision } from './law.ts';
import type { Case, Party, Role } from './rule.ts';

/**
 * By whom a violation of the provision is: whoever it binds, in the role they played. An actor is named together
 * with the State it belongs to. The target State is bound only where the paragraph names it; whoever was struck by
 * arms, or made goods that others moved, is bound by no duty of all Member States.
 */
export function partiesBound(provision: Provision, given: Case): Party[] {
  const { kind, suppliers, recipients, goodsMadeBy, carriers } = given.transfer;
  const inRoles: [Role, readonly string[]][] = [
    ['supplier', suppliers],
    ['recipient', kind === 'use-of-arms' ? [] : recipients],
    ['maker', goodsMadeBy],
  ];
  const parties = inRoles.flatMap(([role, actors]) =>
    actors.flatMap((actor) => {
      const bound = [
        ...boundByName(actor, provision, given),
        ...(role === 'maker' ? [] : boundAsMember(actor, provision, given)),
      ];
      return bound.length === 0 ? [] : [actor, ...bound].map((key): Party => ({ role, actor: key }));
    }),
  );
  const flags = carriers.flatMap((carrier) => flagStatesBound(carrier, provision, given));
  return inOrder([...parties, ...flags.map((actor): Party => ({ role: 'flag-state', actor }))]);
}

function boundByName(actor: string, { binds }: Provision, { belonging }: Case): string[] {
  return binds.filter((bound) => belonging.pathTo(actor, bound) !== null);
}

function boundAsMember(actor: string, { bound, regime }: Provision, given: Case): string[] {
  const { belonging, law } = given;
  if (!bound.includes('all-member-states')) return [];
  const { target } = law.regime(regime);
  const state = belonging.stateOf(actor);
  if (state === null) return belonging.pathTo(actor, target) === null ? [actor] : [];
  return state !== target && isMemberState(state, given) ? [state] : [];
}

/** A duty of all Member States reaches the ships that fly their flags. */
function flagStatesBound(carrier: string, { bound, regime }: Provision, given: Case): string[] {
  if (!bound.includes('flag-states') && !bound.includes('all-member-states')) return [];
  const { target } = given.law.regime(regime);
  return given.belonging.flagsOf(carrier).filter((state) => state !== target && isMemberState(state, given));
}

/** A State is taken to be a Member of the United Nations unless the record says that it is not. */
function isMemberState(state: string, { facts }: Case): boolean {
  return facts.actors.get(state)?.unMember !== false;
}

function inOrder(parties: readonly Party[]): Party[] {
  const byPlace = new Map(parties.map((party) => [`${party.role} ${party.actor}`, party]));
  return [...byPlace].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, party]) => party);
}
