import { PublicError } from '../../errors.ts';
import { sourceTypes } from '../../graph/queries/sources.ts';
import { roles } from '../../law/rule.ts';
import type { Context } from '../context.ts';
import type { LegalTextKind, PartyFilter } from '../generated/resolvers.ts';
import { findResolution } from '../law-memory.ts';

/** Turns what a caller wrote into what the condition compares; refuses what does not exist. */
type Prepare = (context: Context, field: string, value: never) => Promise<unknown>;

/**
 * One field of a filter, in both its forms. `cypher` is a fixed fragment over the node that the filter is of; `$value`
 * stands for the parameter, and it is never null, only true or false. `holds` says the same of a record in memory.
 */
export interface Leaf<T> {
  readonly prepare?: Prepare;
  readonly cypher: string;
  readonly holds: (record: T, value: never) => boolean;
}

const refuse = (field: string, key: string, expected: string): never => {
  throw new PublicError('BAD_USER_INPUT', `${field} holds ${JSON.stringify(key)}: expected ${expected}.`);
};

export const resolutions: Prepare = async ({ law }, field, names: string[]) => {
  const records = await law();
  return names.map(
    (name) =>
      findResolution(records, name)?.key ??
      refuse(field, name, 'the symbol, number or key of a resolution, like S/RES/1874 (2009)'),
  );
};

export const provisions: Prepare = async ({ law }, field, keys: string[]) => {
  const records = (await law()).provisions;
  return keys.map((key) =>
    records.has(key) ? key : refuse(field, key, 'the key of a provision, like 1874-9'),
  );
};

export const measures: Prepare = async ({ law }, field, keys: string[]) => {
  const records = new Set(
    [...(await law()).provisions.values()].flatMap(({ measure, alsoMeasures }) => [measure, ...alsoMeasures]),
  );
  return keys.map((key) =>
    records.has(key) ? key : refuse(field, key, 'the key of a measure, like arms-embargo'),
  );
};

export const categories: Prepare = async ({ law }, field, keys: string[]) => {
  const records = await law();
  const all = keys.flatMap((key) =>
    records.categories.has(key)
      ? [...records.index.withNarrower(key)]
      : refuse(field, key, 'the key of an item category, like ballistic-missile'),
  );
  return [...new Set(all)];
};

export const actors: Prepare = async ({ loaders }, field, keys: string[]) => {
  const there = await Promise.all(keys.map((key) => loaders.actorIsThere.load(key)));
  return keys.map((key, place) =>
    there[place] ? key : refuse(field, key, 'the key of an actor, like dprk'),
  );
};

export const transfers: Prepare = async ({ loaders }, field, keys: string[]) => {
  const there = await Promise.all(keys.map((key) => loaders.transferIsThere.load(key)));
  return keys.map((key, place) =>
    there[place] ? key : refuse(field, key, 'the key of a transfer, like tr-troops-2024'),
  );
};

export const sources: Prepare = async ({ loaders }, field, keys: string[]) => {
  const there = await Promise.all(keys.map((key) => loaders.sourceIsThere.load(key)));
  return keys.map((key, place) =>
    there[place] ? key : refuse(field, key, 'the key of a source, like src-article'),
  );
};

export const typesOfSources: Prepare = async ({ graph }, field, keys: string[]) => {
  const types = new Set((await graph.read(sourceTypes, {})).map(({ type }) => type));
  return keys.map((key) =>
    types.has(key) ? key : refuse(field, key, 'the key of a type of source, like panel-report'),
  );
};

/** The keys of all paragraphs of some natures. */
export const ofNatures: Prepare = async ({ law }, _, natures: string[]) =>
  [...(await law()).provisions.values()]
    .filter(({ nature }) => natures.includes(nature))
    .map(({ key }) => key);

/** The keys of all texts of some kinds. */
export const ofKinds: Prepare = async ({ law }, _, kinds: LegalTextKind[]) => {
  const { resolutions, provisions } = await law();
  return kinds.flatMap((kind) => [...(kind === 'RESOLUTION' ? resolutions : provisions).keys()]);
};

export const party: Prepare = async (context, field, { actor, role }: PartyFilter) => {
  await actors(context, `${field}.actor`, [actor] as never);
  if (role && !(roles as readonly string[]).includes(role))
    refuse(`${field}.role`, role, `one of ${roles.join(', ')}`);
  return { actor, roles: role ? [role] : roles };
};

export const span: Prepare = async (_, field, { from, to }: { from?: string | null; to?: string | null }) => {
  if (from && to && from > to)
    throw new PublicError(
      'BAD_USER_INPUT',
      `${field} runs from ${from} to ${to}: expected a first day before the last.`,
    );
  return { from: from ?? '0001-01-01', to: to ?? '9999-12-31' };
};

export const lowerCase: Prepare = async (_, field, text: string) => {
  const words = text.trim().toLowerCase();
  return words === '' ? refuse(field, text, 'at least one letter') : words;
};
