import type { Lens } from '../generated/operations.ts';
import { dayText } from './day.ts';
import { listed, term } from './terms.ts';

type NameOf = (key: string) => string;

/** What a lens takes away, in one sentence without a full stop. */
export function lensText(lens: Lens, maker: NameOf, source: NameOf): string {
  const parts: string[] = [];
  if (lens.knownAt) parts.push(`as known on ${dayText(lens.knownAt)}`);
  if (lens.validAt) parts.push(`as it stood on ${dayText(lens.validAt)}`);
  if (lens.withoutMakers?.length) parts.push(`without the word of ${listed(lens.withoutMakers.map(maker))}`);
  if (lens.withoutSources?.length)
    parts.push(`without ${listed(lens.withoutSources.map((key) => `“${source(key)}”`))}`);
  if (lens.minStrength) parts.push(`only claims that are ${term(lens.minStrength)} or stronger`);
  return parts.length === 0 ? 'everything that is known' : parts.join(', ');
}
