import { PublicError } from '../errors.ts';
import { dimensions } from '../law/quantity.ts';
import { type Assessment, assess, type Draft } from '../violations/assess.ts';
import type { Context } from './context.ts';
import { actors, categories } from './filters/leaf.ts';
import type { TransferDraft } from './generated/resolvers.ts';

/** Assesses a draft; refuses what is not there, names the field and the value, and stores nothing. */
export async function assessDraft(context: Context, given: TransferDraft): Promise<Assessment> {
  if (given.categories.length === 0) refuse('transfer.categories', '[]', 'at least one item category');
  await categories(context, 'transfer.categories', given.categories as never);
  const parties = { suppliers: given.suppliers, recipients: given.recipients, carriers: given.carriers };
  for (const [field, keys] of Object.entries(parties))
    await actors(context, `transfer.${field}`, (keys ?? []) as never);
  if (given.from && given.to && given.from > given.to)
    refuse('transfer.from', given.from, `a day on or before transfer.to, which is ${given.to}`);
  const draft: Draft = {
    categories: [...new Set(given.categories)],
    suppliers: given.suppliers ?? [],
    recipients: given.recipients ?? [],
    carriers: given.carriers ?? [],
    from: given.from ?? null,
    to: given.to ?? null,
    quantity: quantityOf(given.quantity),
  };
  return assess(context.graph.read, (await context.law()).index, draft);
}

function quantityOf(given: TransferDraft['quantity']): Draft['quantity'] {
  if (!given) return null;
  const { unit, min = null, max = null } = given;
  if (!Object.hasOwn(dimensions, unit))
    refuse('transfer.quantity.unit', JSON.stringify(unit), `one of ${Object.keys(dimensions).join(', ')}`);
  if ((min ?? 0) < 0) refuse('transfer.quantity.min', String(min), 'nothing below zero');
  if (max !== null && max < (min ?? 0))
    refuse('transfer.quantity.max', String(max), `at least transfer.quantity.min, which is ${min ?? 0}`);
  return { unit, min, max };
}

function refuse(field: string, value: string, expected: string): never {
  throw new PublicError('BAD_USER_INPUT', `${field} is ${value}: expected ${expected}.`);
}
