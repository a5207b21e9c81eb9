import type { GraphQLResolveInfo } from 'graphql';
import { PublicError } from '../../errors.ts';
import type { Context } from '../context.ts';
import { type Cut, noteCut } from '../cut.ts';
import type { QueryPathsArgs, QueryPathsToDesignatedArgs } from '../generated/resolvers.ts';
import { bounded, pageSize } from '../page-arguments.ts';
import { mostTies, referredTo } from './expand.ts';
import { expandIn } from './expand-in.ts';
import { findDesignated } from './find-designated.ts';
import { findPaths, mostSteps } from './find-paths.ts';
import { realWorldTies } from './relationships.ts';

const lengths = { most: 6, usual: 4 };
const authorities = ['UN', 'EU', 'US', 'ROK'];

/** Answers `paths`; the answer says when a limit kept the search from going on. */
export async function listPaths(
  context: Context,
  args: Pick<QueryPathsArgs, 'from' | 'to'> & Partial<QueryPathsArgs>,
  info: GraphQLResolveInfo,
) {
  const search = {
    types: args.through ?? realWorldTies,
    maxLength: bounded('maxLength', args.maxLength, lengths),
    first: pageSize(args.first, 3),
  };
  const [from, to] = await referredTo(context, [
    { field: 'from', ref: args.from },
    { field: 'to', ref: args.to },
  ]);
  if (from === undefined || to === undefined) return [];
  const { ways, cutBy } = await findPaths(expandIn(context), from, to, search);
  if (cutBy !== null) noteCut(context, info, cutOf(cutBy, search));
  return ways.map((steps) => ({ length: steps.length, steps }));
}

/** Answers `pathsToDesignated`; the answer says when a limit kept the search from going on. */
export async function listDesignatedPaths(
  context: Context,
  args: Pick<QueryPathsToDesignatedArgs, 'from'> & Partial<QueryPathsToDesignatedArgs>,
  info: GraphQLResolveInfo,
) {
  const authority = (args.authority ?? 'UN').toUpperCase();
  if (!authorities.includes(authority))
    throw new PublicError(
      'BAD_USER_INPUT',
      `authority is ${JSON.stringify(args.authority)}: expected one of ${authorities.join(', ')}.`,
    );
  const search = {
    types: realWorldTies,
    authority,
    maxLength: bounded('maxLength', args.maxLength, lengths),
    first: pageSize(args.first, 5),
  };
  const [from] = await referredTo(context, [{ field: 'from', ref: args.from }]);
  if (from === undefined) return [];
  const { ways, cutBy } = await findDesignated(expandIn(context), from, search);
  if (cutBy !== null) noteCut(context, info, cutOf(cutBy, search));
  return ways;
}

function cutOf(
  limit: Cut['limit'],
  { first, maxLength }: { readonly first: number; readonly maxLength: number },
): Omit<Cut, 'at'> {
  switch (limit) {
    case 'first':
      return { limit, value: first, statement: 'The list ends where `first` ends it; there may be more.' };
    case 'maxLength':
      return { limit, value: maxLength, statement: 'Paths longer than `maxLength` were not looked for.' };
    case 'ties':
      return {
        limit,
        value: mostTies,
        statement: `Longer paths were not looked for: the next step has ${mostTies} ties or more.`,
      };
    case 'steps':
      return {
        limit,
        value: mostSteps,
        statement: `The search was given up after ${mostSteps} tries; there may be more.`,
      };
  }
}
