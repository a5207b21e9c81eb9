import type { Provision } from './law.ts';
import type { Case, Party } from './rule.ts';

/** The States of some ports, as far as the provision binds them: Member States, and whoever it names. */
export function portStatesBound(
  states: readonly string[],
  { binds, regime }: Provision,
  { facts, law }: Case,
): Party[] {
  const { target } = law.regime(regime);
  return states
    .filter(
      (state) => binds.includes(state) || (state !== target && facts.actors.get(state)?.unMember !== false),
    )
    .map((actor) => ({ role: 'port-state', actor }));
}
