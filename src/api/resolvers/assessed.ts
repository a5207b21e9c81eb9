import type { AssessedFindingResolvers, AssessmentResolvers } from '../generated/resolvers.ts';
import { known } from '../law-memory.ts';
import { ruleOf } from '../rule-of.ts';

export const Assessment: AssessmentResolvers = {
  findings: ({ findings }) => [...findings],
  clear: ({ clear }) => [...clear],
};

export const AssessedFinding: AssessedFindingResolvers = {
  rule: ({ rule }) => ruleOf(rule),
  provision: async ({ provision }, _, { law }) => known((await law()).provisions, provision),
  readWith: async ({ readWith }, _, { law }) => {
    const { provisions } = await law();
    return readWith.map((key) => known(provisions, key));
  },
  conditions: ({ conditions }) => [...conditions],
};
