import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLFieldResolver, GraphQLScalarType } from 'graphql';
import type { Context } from './context.ts';
import { enumValues } from './enums.ts';
import type { Resolvers } from './generated/resolvers.ts';
import { refuseLens } from './lens.ts';
import { Actor } from './resolvers/actor.ts';
import { AssessedFinding, Assessment } from './resolvers/assessed.ts';
import { Cap } from './resolvers/cap.ts';
import { CapLedger, LedgerLine, LedgerOmission, LedgerSupplier } from './resolvers/cap-ledger.ts';
import { Claim } from './resolvers/claim.ts';
import { Condition } from './resolvers/condition.ts';
import { Dataset } from './resolvers/dataset.ts';
import { DesignatedPath } from './resolvers/designated-path.ts';
import { Designation } from './resolvers/designation.ts';
import { Draft } from './resolvers/draft.ts';
import { Event } from './resolvers/event.ts';
import { Explanation } from './resolvers/explanation.ts';
import { ItemCategory } from './resolvers/item-category.ts';
import { MandateExtension } from './resolvers/mandate-extension.ts';
import { PathStep } from './resolvers/path-step.ts';
import { Place } from './resolvers/place.ts';
import { Provision } from './resolvers/provision.ts';
import { Query } from './resolvers/query.ts';
import { Regime } from './resolvers/regime.ts';
import { Relation } from './resolvers/relation.ts';
import { Resolution } from './resolvers/resolution.ts';
import { Source } from './resolvers/source.ts';
import { Transfer } from './resolvers/transfer.ts';
import { Violation } from './resolvers/violation.ts';
import { dateScalar, dateTimeScalar } from './scalars.ts';

const typeDefs = readFileSync(fileURLToPath(new URL('../../schema.graphql', import.meta.url)), 'utf8');

const resolvers: Resolvers = {
  ...enumValues,
  Date: dateScalar as unknown as GraphQLScalarType,
  DateTime: dateTimeScalar as unknown as GraphQLScalarType,
  Query: withoutLens(Query),
  Actor,
  Cap,
  Assessment,
  AssessedFinding,
  CapLedger,
  LedgerLine,
  LedgerOmission,
  LedgerSupplier,
  Explanation,
  Condition,
  Claim,
  Dataset,
  Designation,
  Draft,
  Event,
  ItemCategory,
  MandateExtension,
  DesignatedPath,
  PathStep,
  Place,
  Provision,
  Regime,
  Relation,
  Resolution,
  Source,
  Transfer,
  Violation,
  Node: { __resolveType: ({ __typename }) => __typename },
  LegalText: { __resolveType: ({ __typename }) => __typename },
};

/** The schema of schema.graphql with its resolvers. */
export const schema = makeExecutableSchema<Context>({
  typeDefs,
  resolvers,
  inheritResolversFromInterfaces: false,
});

type FieldResolvers = Record<string, GraphQLFieldResolver<unknown, Context>>;

/** The root fields, each refusing a lens before it looks at anything else. */
function withoutLens(fields: typeof Query): typeof Query {
  return Object.fromEntries(
    Object.entries(fields as FieldResolvers).map(([name, resolve]) => [
      name,
      ((parent, args, context, info) => {
        refuseLens(args);
        return resolve(parent, args, context, info);
      }) satisfies GraphQLFieldResolver<unknown, Context>,
    ]),
  ) as typeof Query;
}
