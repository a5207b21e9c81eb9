import { PublicError } from '../errors.ts';
import type { Context } from './context.ts';
import type { ActorIdentifier } from './generated/resolvers.ts';
import type { NumberKind } from './search/search-index.ts';

/** The actor that an identifier names; null when there is none, BAD_USER_INPUT with their keys when there are several. */
export async function findActor({ loaders, names }: Context, identifier: ActorIdentifier) {
  const [[kind, value] = []] = Object.entries(identifier) as [keyof ActorIdentifier, string][];
  if (kind === undefined || value === undefined) return null;
  if (kind === 'key') return loaders.actor.load(value);
  const [key, ...others] = (await names()).actorsWith(kind satisfies NumberKind, value);
  if (key === undefined) return null;
  if (others.length > 0)
    throw new PublicError(
      'BAD_USER_INPUT',
      `identifier.${kind} is ${JSON.stringify(value)}, which ${[key, ...others].join(', ')} share: ask for one of them by key.`,
    );
  return loaders.actor.load(key);
}
