import { PublicError } from '../../errors.ts';
import type { Context } from '../context.ts';
import type { QueryPathsArgs, QueryPathsToDesignatedArgs } from '../generated/resolvers.ts';
import { bounded, pageSize } from '../page-arguments.ts';
import { referredTo } from './expand.ts';
import { expandIn } from './expand-in.ts';
import { findDesignated } from './find-designated.ts';
import { findPaths } from './find-paths.ts';
import { realWorldTies } from './relationships.ts';

const lengths = { most: 6, usual: 4 };
const authorities = ['UN', 'EU', 'US', 'ROK'];

export async function listPaths(
  context: Context,
  args: Pick<QueryPathsArgs, 'from' | 'to'> & Partial<QueryPathsArgs>,
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
  const ways = await findPaths(expandIn(context), from, to, search);
  return ways.map((steps) => ({ length: steps.length, steps }));
}

export async function listDesignatedPaths(
  context: Context,
  args: Pick<QueryPathsToDesignatedArgs, 'from'> & Partial<QueryPathsToDesignatedArgs>,
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
  return findDesignated(expandIn(context), from, search);
}
