import type { RelationResolvers } from '../generated/resolvers.ts';

export const Relation: RelationResolvers = {
  from: ({ tie }) => tie.from,
  to: ({ tie }) => tie.to,
  note: ({ tie }) => tie.note,
  certainty: ({ tie }) => tie.certainty,
  verifiedBy: ({ tie }) => tie.verifiedBy,
};
