import { byDaySaid, connectionUnder } from '../connection-under.ts';
import { wholeSource } from '../detail.ts';
import type { SourceResolvers } from '../generated/resolvers.ts';
import { globalId } from '../global-id.ts';

export const Source: SourceResolvers = {
  id: ({ key }) => globalId('Source', key),
  type: async (source, _, context) => (await wholeSource(source, context)).type,
  publisher: async (source, _, context) => (await wholeSource(source, context)).publisher,
  publishedBy: async (source, _, context) => (await wholeSource(source, context)).publishedBy,
  issuedBy: async (source, _, context) => (await wholeSource(source, context)).issuedBy,
  republisher: async (source, _, context) => (await wholeSource(source, context)).republisher,
  publishedPrecision: async (source, _, context) => (await wholeSource(source, context)).publishedPrecision,
  publishedNote: async (source, _, context) => (await wholeSource(source, context)).publishedNote,
  language: async (source, _, context) => (await wholeSource(source, context)).language,
  pages: async (source, _, context) => (await wholeSource(source, context)).pages,
  reliability: async (source, _, context) => (await wholeSource(source, context)).reliability,
  original: async (source, _, context) => (await wholeSource(source, context)).original,
  seen: async (source, _, context) => (await wholeSource(source, context)).seen,
  symbol: async (source, _, context) => (await wholeSource(source, context)).symbol,
  note: async (source, _, context) => (await wholeSource(source, context)).note,
  reportKind: async (source, _, context) => (await wholeSource(source, context)).reportKind,
  signedOn: async (source, _, context) => (await wholeSource(source, context)).signedOn,
  inForceOn: async (source, _, context) => (await wholeSource(source, context)).inForceOn,
  articles: async (source, _, context) => (await wholeSource(source, context)).articles,
  ratifications: async (source, _, context) => (await wholeSource(source, context)).ratifications,
  certainty: async (source, _, context) => (await wholeSource(source, context)).certainty,
  claims: ({ key }, page, { loaders }) =>
    connectionUnder(page, {
      field: 'Source.claims',
      parent: key,
      loader: loaders.claimsOfSource,
      position: byDaySaid,
      count: () => loaders.claimCountOfSource.load(key),
    }),
};
