import type { Facts } from './facts.ts';

/** The name of an actor as a sentence uses it: `the Russian Federation`, `Ukraine`. The key when the facts do not know it. */
export function named(actor: string, facts: Facts): string {
  const known = facts.actors.get(actor);
  if (known === undefined) return actor;
  return known.kind === 'state' && takesArticle.test(known.name) ? `the ${known.name}` : known.name;
}

const takesArticle = /\b(Republic|Federation|Kingdom|States|Emirates)\b/;

/** `arms`, `arms and coal`, `arms, coal and workers`. */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
