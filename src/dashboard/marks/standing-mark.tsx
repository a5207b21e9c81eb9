import type { Standing } from '../generated/operations.ts';
import { Term } from '../words/terms.ts';
import { Mark, type Shape } from './mark.tsx';

const looks: Readonly<Record<Standing, [Shape, string, string]>> = {
  ADMITTED: ['disc', 'admitted', 'A party to the transfer, or a body, official or organ of it, admits it.'],
  CORROBORATED: ['rings', 'corroborated', 'Two or more makers that do not depend on one another say so.'],
  UNCORROBORATED: ['ring', 'uncorroborated', 'One maker says so, or several that depend on one another.'],
  CONTESTED: ['split', 'contested', 'A denial that covers it stands.'],
  WITHDRAWN: ['cross', 'unknown', 'Every maker took it back.'],
};

/** How well the claims about a transfer hold; null when nobody asserts it. */
export function StandingMark({ standing }: { standing: Standing | null }) {
  if (standing === null)
    return (
      <Mark shape="dotted" tone="unknown" title="Nobody asserts it.">
        Nobody asserts it
      </Mark>
    );
  const [shape, tone, title] = looks[standing];
  return (
    <Mark shape={shape} tone={tone} title={title}>
      {Term(standing)}
    </Mark>
  );
}

/** What the standing means, in a sentence. */
export const standingMeaning = (standing: Standing | null): string =>
  standing === null ? 'Nobody asserts it.' : looks[standing][2];
