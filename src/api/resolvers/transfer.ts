import { wholeTransfer } from '../detail.ts';
import type { TransferResolvers } from '../generated/resolvers.ts';
import { globalId } from '../global-id.ts';
import { known } from '../law-memory.ts';

const byKey = (a: { key: string }, b: { key: string }) => (a.key < b.key ? -1 : 1);

export const Transfer: TransferResolvers = {
  id: ({ key }) => globalId('Transfer', key),
  description: async (transfer, _, context) => (await wholeTransfer(transfer, context)).description,
  kind: async (transfer, _, context) => (await wholeTransfer(transfer, context)).kind,
  status: async (transfer, _, context) => (await wholeTransfer(transfer, context)).status,
  standing: async (transfer, _, context) => (await wholeTransfer(transfer, context)).standing,
  independentMakers: async (transfer, _, context) =>
    (await wholeTransfer(transfer, context)).independentMakers,
  period: async (transfer, _, context) => {
    const { from, to, precision, statedAs } = await wholeTransfer(transfer, context);
    return { from, to, precision, statedAs };
  },
  quantity: async (transfer, _, context) => {
    const { quantityMin: min, quantityMax: max, unit, qualifier } = await wholeTransfer(transfer, context);
    return { min, max, unit, qualifier };
  },
  verbal: async (transfer, _, context) => (await wholeTransfer(transfer, context)).verbal,
  models: async (transfer, _, context) => (await wholeTransfer(transfer, context)).models,
  hs: async (transfer, _, context) => (await wholeTransfer(transfer, context)).hs,
  means: async (transfer, _, context) => (await wholeTransfer(transfer, context)).means,
  meansVerifiedBy: async (transfer, _, context) => (await wholeTransfer(transfer, context)).meansVerifiedBy,
  legalNote: async (transfer, _, context) => (await wholeTransfer(transfer, context)).legalNote,
  certainty: async (transfer, _, context) => (await wholeTransfer(transfer, context)).certainty,
  verifiedBy: async (transfer, _, context) => (await wholeTransfer(transfer, context)).verifiedBy,

  goods: async (transfer, _, context) => {
    const [{ goods }, { categories }] = await Promise.all([wholeTransfer(transfer, context), context.law()]);
    return goods
      .map(({ category, suspected }) => ({ category: known(categories, category), suspected }))
      .sort((a, b) => byKey(a.category, b.category));
  },
  categories: async (transfer, _, context) => {
    const [{ goods }, { categories }] = await Promise.all([wholeTransfer(transfer, context), context.law()]);
    return goods.map(({ category }) => known(categories, category)).sort(byKey);
  },
  suppliers: async (transfer, _, context) =>
    (await wholeTransfer(transfer, context)).suppliers.toSorted(byKey),
  recipients: async (transfer, _, context) =>
    (await wholeTransfer(transfer, context)).recipients.toSorted(byKey),
  carriers: async (transfer, _, context) => (await wholeTransfer(transfer, context)).carriers.toSorted(byKey),
  partOf: async (transfer, _, context) =>
    (await wholeTransfer(transfer, context)).partOf.toSorted(byKey)[0] ?? null,

  participants: ({ key }, _, { loaders }) => loaders.participantsOfTransfer.load(key),
  goodsMadeBy: ({ key }, _, { loaders }) => loaders.goodsMakersOfTransfer.load(key),
  places: ({ key }, _, { loaders }) => loaders.placesOfTransfer.load(key),
  parts: ({ key }, _, { loaders }) => loaders.partsOfTransfer.load(key),
  overlaps: ({ key }, _, { loaders }) => loaders.overlapsOfTransfer.load(key),
  evidenceOf: ({ key }, _, { loaders }) => loaders.evidenceOfTransfer.load(key),
  claims: ({ key }, _, { loaders }) => loaders.claimsOfTransfer.load(key),
  violations: async ({ key }, { verdicts }, { loaders }) =>
    (await loaders.violationsOfTransfer.load(key)).filter(({ verdict }) => verdicts.includes(verdict)),
};
