import type { Provision } from './law.ts';
import type { Case, Party, Role } from './rule.ts';

/**
 * By whom a violation of the provision is: whoever it binds, in the role they played. An actor is named together
 * with the State it belongs to. The target State is bound only where the paragraph names it.
 */
export function partiesBound(provision: Provision, given: Case): Party[] {
  const { transfer, law } = given;
  const { target } = law.regime(provision.regime);
  const struck = transfer.kind === 'use-of-arms';
  const inRoles: [Role, readonly string[]][] = [
    ['supplier', transfer.suppliers],
    ['recipient', struck ? [] : transfer.recipients],
    ['maker', transfer.goodsMadeBy],
  ];
  const parties = inRoles.flatMap(([role, actors]) =>
    actors.flatMap((actor) => boundIn(role, actor, provision, target, given)),
  );
  const flags = flagStates(given).filter(
    (state) => binds(provision, 'flag-states') && state !== target && isMember(state, given),
  );
  return distinct([...parties, ...flags.map((actor): Party => ({ role: 'flag-state', actor }))]);
}

function boundIn(role: Role, actor: string, provision: Provision, target: string, given: Case): Party[] {
  const { belonging } = given;
  const named = provision.binds.filter((bound) => belonging.pathTo(actor, bound) !== null);
  const state = belonging.stateOf(actor);
  const asMember =
    role !== 'maker' && binds(provision, 'all-member-states') && belonging.pathTo(actor, target) === null
      ? [state ?? actor].filter((key) => key !== state || isMember(key, given))
      : [];
  const whole = [...named, ...asMember];
  return whole.length === 0 ? [] : [actor, ...whole].map((key) => ({ role, actor: key }));
}

/** A duty of all Member States reaches the ships that fly their flags. */
function binds({ bound }: Provision, whom: 'all-member-states' | 'flag-states'): boolean {
  return bound.includes(whom) || (whom === 'flag-states' && bound.includes('all-member-states'));
}

function flagStates({ transfer, facts }: Case): string[] {
  return facts.ties
    .filter(({ from, type }) => type === 'FLAGGED_BY' && transfer.carriers.includes(from))
    .map(({ to }) => to);
}

function isMember(state: string, { facts }: Case): boolean {
  return facts.actors.get(state)?.unMember !== false;
}

function distinct(parties: readonly Party[]): Party[] {
  const byPlace = new Map(parties.map((party) => [`${party.role} ${party.actor}`, party]));
  return [...byPlace.values()].sort((a, b) => (`${a.role} ${a.actor}` < `${b.role} ${b.actor}` ? -1 : 1));
}
