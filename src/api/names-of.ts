import type { Name } from './generated/resolvers.ts';

/** All names of an actor or place, the one used here first. */
export function namesOf({
  name,
  aliases,
  aliasLanguages,
}: {
  readonly name: string;
  readonly aliases: readonly string[];
  /** As many as aliases; empty when the language is not known. */
  readonly aliasLanguages: readonly string[];
}): Name[] {
  return [
    { value: name, kind: 'PRIMARY', language: null },
    ...aliases.map(
      (value, place): Name => ({ value, kind: 'ALIAS', language: aliasLanguages[place] || null }),
    ),
  ];
}
