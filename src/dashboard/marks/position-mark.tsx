import type { Position } from '../generated/operations.ts';
import { term } from '../words/terms.ts';
import { Mark, type Shape } from './mark.tsx';

const looks: Readonly<Record<Position, [Shape, string]>> = {
  ASSERTS: ['ring', 'says'],
  ADMITS: ['disc', 'admitted'],
  ACCUSES: ['flag', 'accused'],
  DENIES: ['cross', 'denied'],
  REJECTS_REPORT: ['cross', 'denied'],
  SAYS_NO_EVIDENCE: ['question', 'denied'],
  JUSTIFIES: ['hollow', 'justified'],
};

/** What a claim does. */
export function PositionMark({ position }: { position: Position }) {
  const [shape, tone] = looks[position];
  return (
    <Mark shape={shape} tone={tone}>
      {term(position)}
    </Mark>
  );
}

/** The tone of a position, for drawings. */
export const positionTone = (position: Position): string => looks[position][1];
