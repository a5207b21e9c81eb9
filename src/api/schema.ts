import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLScalarType } from 'graphql';
import type { Context } from './context.ts';
import { enumValues } from './enums.ts';
import type { Resolvers } from './generated/resolvers.ts';
import { throughLenses } from './lens/scopes.ts';
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
import { ViolationChange, ViolationChangeConnection } from './resolvers/violation-change.ts';
import { dateScalar, dateTimeScalar } from './scalars.ts';

/** The text of schema.graphql. */
export const typeDefs = readFileSync(fileURLToPath(new URL('../../schema.graphql', import.meta.url)), 'utf8');

const resolvers: Resolvers = {
  ...enumValues,
  Date: dateScalar as unknown as GraphQLScalarType,
  DateTime: dateTimeScalar as unknown as GraphQLScalarType,
  Node: { __resolveType: ({ __typename }) => __typename },
  LegalText: { __resolveType: ({ __typename }) => __typename },
  ...throughLenses({
    Query,
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
    ViolationChange,
    ViolationChangeConnection,
  }),
};

/** The schema of schema.graphql with its resolvers. */
export const schema = makeExecutableSchema<Context>({
  typeDefs,
  resolvers,
  inheritResolversFromInterfaces: false,
});
