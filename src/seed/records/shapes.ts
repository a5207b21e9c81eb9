import { z } from 'zod';

export const key = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9:.-]*$/, 'expected a key: letters, digits and hyphens');
export const text = z.string().min(1, 'expected some text');
export const texts = z.array(text);
export const count = z.int().nonnegative();
export const amount = z.number().nonnegative();
export const flag = z.boolean();
export const day = z.string().refine(isDay, {
  error: ({ input }) => `"${input}" is no day that exists (YYYY-MM-DD)`,
});

export const sureness = {
  certainty: z.enum(['high', 'medium', 'check']),
  verifiedBy: text,
};
export const quantity = {
  quantityMin: amount.optional(),
  quantityMax: amount.optional(),
  unit: text.optional(),
  qualifier: z.enum(['EXACT', 'AT_LEAST', 'UP_TO', 'APPROXIMATELY', 'UNSPECIFIED']).optional(),
};
export const names = {
  name: text,
  aliases: texts.optional(),
  aliasLanguages: z.array(z.string()).optional(),
};
export const votes = {
  votesFor: count,
  votesAgainst: count,
  abstentions: count,
};
export const inArticle = z.enum(['yes', 'no', 'implied']);
export const note = text.optional();

function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}
