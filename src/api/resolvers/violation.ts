import type { ViolationResolvers } from '../generated/resolvers.ts';
import { globalId } from '../global-id.ts';
import { known } from '../law-memory.ts';
import { loadClaims } from '../load-claims.ts';
import { ruleOf } from '../rule-of.ts';

export const Violation: ViolationResolvers = {
  id: ({ key }) => globalId('Violation', key),
  rule: ({ rule }) => ruleOf(rule),
  provision: async ({ provision }, _, { law }) => known((await law()).provisions, provision),
  readWith: async ({ readWith }, _, { law }) => {
    if (readWith.length === 0) return [];
    const { provisions } = await law();
    return readWith.toSorted().map((key) => known(provisions, key));
  },
  parties: ({ parties }) =>
    parties.toSorted((a, b) => (`${a.role} ${a.actor.key}` < `${b.role} ${b.actor.key}` ? -1 : 1)),
  restsOn: ({ restsOn }, _, { loaders }) => loadClaims(loaders, restsOn.toSorted()),
  explanation: ({ key }, _, { loaders }) => loaders.explanation.load(key),
  citedBy: ({ citedBy }) => citedBy.toSorted((a, b) => (a.key < b.key ? -1 : 1)),
};
