import type { Verdict } from '../generated/operations.ts';
import { Term } from '../words/terms.ts';
import { Mark, type Shape } from './mark.tsx';

const looks: Readonly<Record<Verdict, [Shape, string, string]>> = {
  BREACH: ['full', 'breach', 'Every condition of the ban is met, if the claims hold.'],
  POSSIBLE_BREACH: [
    'half',
    'possible',
    'No condition fails, and at least one is not certain, if the claims hold.',
  ],
  EXEMPT: ['hollow', 'exempt', 'It would be a breach without an exception that the law makes.'],
  NO_BREACH: ['tick', 'clear', 'A condition of the ban fails.'],
  UNKNOWN: ['dotted', 'unknown', 'The goods or the days are not known at all.'],
};

/** What the law makes of the facts, if the claims hold. */
export function VerdictMark({ verdict }: { verdict: Verdict }) {
  const [shape, tone, title] = looks[verdict];
  return (
    <Mark shape={shape} tone={tone} title={title}>
      {Term(verdict)}
    </Mark>
  );
}

/** What the verdict means, in a sentence. */
export const verdictMeaning = (verdict: Verdict): string => looks[verdict][2];
