import type { Basis, ConditionResult } from '../generated/operations.ts';
import { Term } from '../words/terms.ts';
import { Mark } from './mark.tsx';

const meanings: Readonly<Record<Basis, string>> = {
  SETTLED: "The provision's own words name it, or all readers agree.",
  CITED: 'The reading is disputed, and an accusation cites the provision or its resolution.',
  DISPUTED: 'The reading is disputed, and no accusation cites the provision or its resolution.',
};

/** How the provision is read. */
export function BasisMark({ basis }: { basis: Basis }) {
  return (
    <span className="basis" title={meanings[basis]}>
      {basis === 'SETTLED'
        ? 'Settled reading'
        : basis === 'CITED'
          ? 'Disputed reading, cited'
          : 'Disputed reading'}
    </span>
  );
}

export const basisMeaning = (basis: Basis): string => meanings[basis];

/** How a condition stands. */
export function ResultMark({ result }: { result: ConditionResult }) {
  const [shape, tone] =
    result === 'MET'
      ? (['tick', 'met'] as const)
      : result === 'FAILED'
        ? (['cross', 'failed'] as const)
        : (['question', 'possible'] as const);
  return (
    <Mark shape={shape} tone={tone}>
      {Term(result)}
    </Mark>
  );
}
