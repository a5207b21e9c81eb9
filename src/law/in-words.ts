import type { Facts, Tie } from './facts.ts';

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

/** A tie as it reads from start to end: `the Korean People's Army is part of the DPRK`. */
export function tieInWords({ from, type, to }: Tie, facts: Facts): string {
  return `${named(from, facts)} ${tieWords[type] ?? 'belongs to'} ${named(to, facts)}`;
}

const tieWords: Readonly<Record<string, string>> = {
  PART_OF: 'is part of',
  SUBORDINATE_TO: 'is subordinate to',
  ACTS_FOR: 'acts for',
  LEADS: 'leads',
  OFFICIAL_OF: 'is an official of',
  MEMBER_OF: 'is a member of',
  SUBSIDIARY_OF: 'is a subsidiary of',
  FLAGGED_BY: 'flies the flag of',
  OWNS: 'owns',
  CONTROLS: 'controls',
  MANAGES: 'manages',
  OPERATES: 'operates',
};
