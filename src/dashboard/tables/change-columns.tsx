import { toTransfer, toViolation } from '../addresses.ts';
import { To } from '../frame/to.tsx';
import type { CompareQuery } from '../generated/operations.ts';
import { MakersMark } from '../marks/doubt-marks.tsx';
import { PositionMark } from '../marks/position-mark.tsx';
import { ProvisionLink } from '../marks/provision-link.tsx';
import { StandingMark } from '../marks/standing-mark.tsx';
import { VerdictMark } from '../marks/verdict-mark.tsx';
import { counted, Term, term } from '../words/terms.ts';
import type { Column } from './column.ts';

export type ChangeRow = CompareQuery['compare']['edges'][number]['node'];
type Judged = ChangeRow['before'];

/** How many claims are shown before the rest is folded. */
const few = 2;

/** The table of what differs between two lenses; a file holds the same columns. */
export const changeColumns: readonly Column<ChangeRow>[] = [
  {
    head: 'Transfer',
    className: 'wide',
    cell: ({ transfer }) => <To to={toTransfer(transfer.key)}>{transfer.label}</To>,
    text: ({ transfer }) => transfer.label,
  },
  {
    head: 'Paragraph',
    cell: ({ violation }) => (
      <>
        <ProvisionLink provision={violation.provision} />
        <small className="block">
          <To to={toViolation(violation.key)}>the violation</To>
        </small>
      </>
    ),
    text: ({ violation }) => violation.provision.cite,
  },
  { head: 'Before', cell: ({ before }) => <Stands judged={before} />, text: ({ before }) => inWords(before) },
  { head: 'After', cell: ({ after }) => <Stands judged={after} />, text: ({ after }) => inWords(after) },
  {
    head: 'Because of',
    className: 'wide',
    cell: ({ becauseOf }) => (
      <>
        <Claims claims={becauseOf.slice(0, few)} />
        {becauseOf.length > few && (
          <details>
            <summary>{counted(becauseOf.length - few, 'more claim')}</summary>
            <Claims claims={becauseOf.slice(few)} />
          </details>
        )}
      </>
    ),
    text: ({ becauseOf }) =>
      becauseOf
        .map(({ by, position, source }) => `${by.name} ${term(position)} (${source.title})`)
        .join('; '),
  },
];

function Stands({ judged }: { judged: Judged }) {
  if (judged === null) return <span className="none">not found</span>;
  return (
    <>
      <span className="block">
        <VerdictMark verdict={judged.verdict} />
      </span>
      <span className="block">
        <StandingMark standing={judged.standing} />
      </span>
      <small>
        makers: <MakersMark count={judged.independentMakers} />
      </small>
    </>
  );
}

function inWords(judged: Judged): string {
  if (judged === null) return 'not found';
  return `${Term(judged.verdict)}, ${term(judged.standing)}, ${counted(judged.independentMakers, 'independent maker')}`;
}

function Claims({ claims }: { claims: ChangeRow['becauseOf'] }) {
  return claims.map(({ key, by, position, source, transfer }) => (
    <small key={key} className="block">
      <To to={`${toTransfer(transfer.key)}#${key}`}>{by.name}</To> <PositionMark position={position} /> in{' '}
      {source.title}
    </small>
  ));
}
