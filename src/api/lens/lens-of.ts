import { PublicError } from '../../errors.ts';
import { emptyLens, type Lens } from '../../violations/lens.ts';
import type { Lens as LensArgument } from '../generated/resolvers.ts';
import type { LawMemory } from '../law-memory.ts';
import type { Loaders } from '../loaders/loaders.ts';

/** How many keys a list of a lens may hold. */
const mostKeys = 200;

/** The lens that a caller wrote, without what takes nothing away. Refuses what is not there, with the field and the value. */
export async function lensOf(
  given: LensArgument | null | undefined,
  field: string,
  { loaders, law }: { readonly loaders: Loaders; law(): Promise<LawMemory> },
): Promise<Lens> {
  if (!given) return emptyLens;
  const { sourceIsThere, actorIsThere } = loaders;
  const [withoutSources, withoutMakers] = await Promise.all([
    known(given.withoutSources, `${field}.withoutSources`, sourceIsThere, 'a source, like src-article'),
    known(given.withoutMakers, `${field}.withoutMakers`, actorIsThere, 'an actor, like msmt'),
  ]);
  const validAt = given.validAt ?? null;
  if (validAt !== null) await afterTheFirst(validAt, `${field}.validAt`, await law());
  return {
    knownAt: given.knownAt ?? null,
    validAt,
    withoutSources,
    withoutMakers,
    minStrength: given.minStrength ?? null,
  };
}

async function known(
  keys: readonly string[] | null | undefined,
  field: string,
  isThere: { load(key: string): Promise<unknown> },
  what: string,
): Promise<string[]> {
  const all = [...new Set(keys ?? [])].sort();
  if (all.length > mostKeys)
    throw new PublicError(
      'BAD_USER_INPUT',
      `${field} holds ${all.length} keys: expected at most ${mostKeys}.`,
    );
  const there = await Promise.all(all.map((key) => isThere.load(key)));
  const missing = all.find((_, place) => !there[place]);
  if (missing !== undefined)
    throw new PublicError(
      'BAD_USER_INPUT',
      `${field} holds ${JSON.stringify(missing)}: expected the key of ${what}.`,
    );
  return all;
}

async function afterTheFirst(day: string, field: string, { provisions }: LawMemory): Promise<void> {
  const [first] = [...provisions.values()].map(({ inForceFrom }) => inForceFrom).sort();
  if (first !== undefined && day < first)
    throw new PublicError(
      'BAD_USER_INPUT',
      `${field} is ${day}: expected ${first} or later, the first day on which a provision is in force.`,
    );
}
