import type { Condition } from '../conditions.ts';
import { listed, named } from '../in-words.ts';
import type { Provision } from '../law.ts';
import type { Case } from '../rule.ts';

/** Only what binds can be breached; rules look at no other paragraphs. */
export function bindingCondition({ cite, bound, binds }: Provision, { facts }: Case): Condition {
  const whom = [
    ...binds.filter((actor) => facts.actors.has(actor)).map((actor) => named(actor, facts)),
    ...bound.map((kind) => kindsOfState[kind] ?? kind),
  ];
  return {
    name: 'binding',
    result: 'MET',
    reason:
      whom.length === 0
        ? `${cite} is a binding decision.`
        : `${cite} is a decision that binds ${listed(whom.sort())}.`,
    claims: [],
  };
}

const kindsOfState: Readonly<Record<string, string>> = {
  'all-member-states': 'all Member States',
  'flag-states': 'flag States',
  'port-states': 'port States',
};
