import { z } from 'zod';

/** A property that may be missing; read as null. */
export function optional<T extends z.ZodType>(shape: T) {
  return shape.nullish().transform((value) => value ?? null);
}

/** A list that may be missing; read as empty. */
export function listOf<T extends z.ZodType>(shape: T) {
  return z
    .array(shape)
    .nullish()
    .transform((value) => value ?? []);
}

export const day = z.iso.date();
export const text = optional(z.string());

export const certainty = z.enum(['high', 'medium', 'check']);
export const precision = z.enum(['DAY', 'MONTH', 'QUARTER', 'YEAR', 'OPEN']);
export const qualifier = z.enum(['EXACT', 'AT_LEAST', 'UP_TO', 'APPROXIMATELY', 'UNSPECIFIED']);
export const standing = z.enum(['UNCORROBORATED', 'CORROBORATED', 'CONTESTED', 'ADMITTED', 'WITHDRAWN']);

const actorKind = z.enum([
  'state',
  'body',
  'committee',
  'coalition',
  'organization',
  'military-unit',
  'media',
  'company',
  'bank',
  'person',
  'vessel',
  'aircraft',
]);

/** What a neighbour's row carries of an actor; the rest is read when it is asked for. */
export const actorRef = z.object({ key: z.string(), name: z.string(), kind: actorKind });
export type ActorRef = z.infer<typeof actorRef>;

/** What a neighbour's row carries of a source. */
export const sourceRef = z.object({
  key: z.string(),
  title: z.string(),
  publishedOn: optional(day),
  url: text,
});
export type SourceRef = z.infer<typeof sourceRef>;

/** What a neighbour's row carries of a transfer. */
export const transferRef = z.object({ key: z.string(), label: z.string() });
export type TransferRef = z.infer<typeof transferRef>;

export const keys = { keys: z.array(z.string()) };

/** The position after which a page begins, and how many rows it wants. */
export const page = { sort: z.string(), key: z.string(), limit: z.int() };
/** The same, under which parents. */
export const pageUnder = { ...keys, ...page };
export const countRow = { key: z.string(), count: z.int() };
