import type { DraftResolvers } from '../generated/resolvers.ts';
import { globalId } from '../global-id.ts';

const byKey = (a: { key: string }, b: { key: string }) => (a.key < b.key ? -1 : 1);

export const Draft: DraftResolvers = {
  id: ({ key }) => globalId('Draft', key),
  vetoedBy: ({ vetoedBy }) => vetoedBy.toSorted(byKey),
  abstainedBy: ({ abstainedBy }) => abstainedBy.toSorted(byKey),
};
