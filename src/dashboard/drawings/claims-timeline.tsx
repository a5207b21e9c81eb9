import { toTransfer } from '../addresses.ts';
import type { Position } from '../generated/operations.ts';
import { positionTone } from '../marks/position-mark.tsx';
import { statedDay } from '../words/day.ts';
import { counted, Term } from '../words/terms.ts';
import { Chart } from './chart.tsx';

interface Claim {
  readonly key: string;
  readonly position: Position;
  readonly statedOn: string | null;
  readonly statedPrecision: string | null;
  readonly by: { readonly name: string };
  readonly source: { readonly publishedOn: string | null; readonly publishedPrecision: string | null };
}

const order: readonly Position[] = [
  'ASSERTS',
  'ACCUSES',
  'ADMITS',
  'JUSTIFIES',
  'SAYS_NO_EVIDENCE',
  'REJECTS_REPORT',
  'DENIES',
];

/** Who said what when: claims, admissions and denials on one time axis. */
export function ClaimsTimeline({ transfer, claims }: { transfer: string; claims: readonly Claim[] }) {
  const dated = claims.flatMap((claim) => {
    const day = claim.statedOn ?? claim.source.publishedOn;
    return day === null ? [] : [{ claim, day }];
  });
  const rows = order.filter((position) => dated.some(({ claim }) => claim.position === position));
  const moments = dated.map(({ claim, day }) => ({
    day: new Date(day),
    row: Term(claim.position),
    tone: positionTone(claim.position),
    label: `${claim.by.name}, ${statedDay(day, claim.statedOn ? claim.statedPrecision : claim.source.publishedPrecision)}`,
    href: `${toTransfer(transfer)}#${claim.key}`,
  }));
  const undated = claims.length - dated.length;
  return (
    <>
      <Chart
        label={`${counted(moments.length, 'claim')} by day: ${rows.map(Term).join(', ')}`}
        of={[transfer, moments]}
        draw={(charts, width) => charts.moments(moments, rows.map(Term), width)}
      />
      {undated > 0 && (
        <p className="note">
          {counted(undated, 'claim')} without a date {undated === 1 ? 'is' : 'are'} not drawn.
        </p>
      )}
    </>
  );
}
