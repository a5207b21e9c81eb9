import type { Context } from '../context.ts';
import { wholeClaim } from '../detail.ts';
import type { ClaimResolvers } from '../generated/resolvers.ts';
import { globalId } from '../global-id.ts';
import { known } from '../law-memory.ts';
import type { CitationParent, ClaimParent } from '../parents.ts';

export const Claim: ClaimResolvers = {
  id: ({ key }) => globalId('Claim', key),
  by: ({ maker }) => maker,
  strength: async (claim, _, context) => (await wholeClaim(claim, context)).strength,
  statedPrecision: async (claim, _, context) => (await wholeClaim(claim, context)).statedPrecision,
  periodText: async (claim, _, context) => (await wholeClaim(claim, context)).periodText,
  asOf: async (claim, _, context) => (await wholeClaim(claim, context)).asOf,
  asOfText: async (claim, _, context) => (await wholeClaim(claim, context)).asOfText,
  quantity: async (claim, _, context) => {
    const { quantityMin: min, quantityMax: max, unit, qualifier } = await wholeClaim(claim, context);
    return qualifier === null ? null : { min, max, unit, qualifier };
  },
  ofPart: async (claim, _, context) => (await wholeClaim(claim, context)).ofPart ?? false,
  note: async (claim, _, context) => (await wholeClaim(claim, context)).note,
  legalBasis: async (claim, _, context) => (await wholeClaim(claim, context)).legalBasis,
  source: async (claim, _, context) => (await wholeClaim(claim, context)).source,
  transfer: async (claim, _, context) => (await wholeClaim(claim, context)).transfer,
  certainty: async (claim, _, context) => (await wholeClaim(claim, context)).certainty,
  cites: async (claim, _, context) => (await citationsOf(claim, context)).map(({ text }) => text),
  citations: (claim, _, context) => citationsOf(claim, context),
  overtakenBy: async (claim, _, context) =>
    (await wholeClaim(claim, context)).overtakenBy.toSorted((a, b) => (order(a) < order(b) ? -1 : 1)),
  rejects: ({ key }, _, { loaders }) => loaders.rejectedSources.load(key),
};

/** The texts that a claim cites, by key. */
async function citationsOf(claim: ClaimParent, context: Context): Promise<CitationParent[]> {
  const { cites } = await wholeClaim(claim, context);
  if (cites.length === 0) return [];
  const { resolutions, provisions } = await context.law();
  return cites
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ labels, key, level }) => ({
      level,
      text: labels.includes('Resolution')
        ? { ...known(resolutions, key), __typename: 'Resolution' as const }
        : { ...known(provisions, key), __typename: 'Provision' as const },
    }));
}

/** By the day it was said, then by key; a claim without a day comes last. */
function order({ statedOn, key }: { statedOn: string | null; key: string }): string {
  return `${statedOn ?? '9999'} ${key}`;
}
