import type { z } from 'zod';
import type { Literal, LiteralMap } from './literal-reader.ts';

/** What does not fit the shape of a record, each as a sentence that names the property. */
export function shapeFaults(shape: z.ZodType, values: LiteralMap): string[] {
  const result = shape.safeParse(values);
  if (result.success) return [];
  return result.error.issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => `has an unknown property ${key}`);
    const path = issue.path.join('.');
    const value = issue.path.reduce<Literal | undefined>(inside, values);
    if (value === undefined || value === null) return [`has no ${path}`];
    return [`${path}: ${issue.message.replace(/^Invalid (input|option): /, '')}`];
  });
}

function inside(value: Literal | undefined, step: PropertyKey): Literal | undefined {
  return (value as Record<PropertyKey, Literal> | null | undefined)?.[step];
}
