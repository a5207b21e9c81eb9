import { type GraphQLFieldResolver, type GraphQLResolveInfo, getNamedType } from 'graphql';
import type { Context } from '../context.ts';
import type { Lens as LensArgument } from '../generated/resolvers.ts';

type Path = GraphQLResolveInfo['path'];

/** Which context holds below which field of a request. */
export type Scopes = WeakMap<Path, Context>;

/** From this field on downwards, resolvers get this context. */
export function lookThrough(path: Path, scoped: Context): void {
  scoped.scopes.set(path, scoped);
}

type FieldResolvers = Record<string, GraphQLFieldResolver<unknown, Context>>;

/**
 * The resolvers of some object types, each seeing the graph through the lens that was given at the root field above it. A lens
 * is bound to a path of the answer, so a resolver cannot forget it, and two root fields with different lenses never mix.
 */
export function throughLenses<T extends object>(types: T): T {
  return Object.fromEntries(
    Object.entries(types as Record<string, FieldResolvers>).map(([type, fields]) => [
      type,
      withScopes(type, fields),
    ]),
  ) as T;
}

function withScopes(type: string, fields: FieldResolvers): FieldResolvers {
  return Object.fromEntries(
    Object.entries(fields).map(([name, resolve]) => [
      name,
      type === 'Query'
        ? rootField(resolve)
        : (parent, args, context, info) => resolve(parent, args, scopeOf(context, info.path), info),
    ]),
  );
}

function rootField(resolve: FieldResolvers[string]): FieldResolvers[string] {
  return async (parent, args, context, info) => {
    const { lens } = args as { lens?: LensArgument | null };
    noteLenses(args, context, info);
    const scoped = await context.through(lens, 'lens');
    if (scoped !== context) lookThrough(info.path, scoped);
    return resolve(parent, args, scoped, info);
  };
}

/** Remembers the lenses of a field for whoever cites the answer. */
function noteLenses(
  args: Readonly<Record<string, unknown>>,
  { lenses }: Context,
  info: GraphQLResolveInfo,
): void {
  const takes = info.parentType.getFields()[info.fieldName]?.args ?? [];
  const given = takes.filter(
    ({ name, type }) => getNamedType(type).name === 'Lens' && args[name] !== undefined && args[name] !== null,
  );
  if (given.length > 0)
    lenses.set(String(info.path.key), Object.fromEntries(given.map(({ name }) => [name, args[name]])));
}

/** The context of the nearest field above that has one of its own. */
function scopeOf(context: Context, path: Path): Context {
  for (let at: Path | undefined = path; at !== undefined; at = at.prev) {
    const scope = context.scopes.get(at);
    if (scope !== undefined) return scope;
  }
  return context;
}
