import { toTransfer, toViolation } from '../addresses.ts';
import { To } from '../frame/to.tsx';
import type { ViolationsQuery } from '../generated/operations.ts';
import { ActorLinks } from '../marks/actor-links.tsx';
import { basisMeaning } from '../marks/basis-mark.tsx';
import { CertaintyMark, MakersMark } from '../marks/doubt-marks.tsx';
import { ProvisionLink } from '../marks/provision-link.tsx';
import { StandingMark } from '../marks/standing-mark.tsx';
import { VerdictMark } from '../marks/verdict-mark.tsx';
import { periodText } from '../words/period.ts';
import { Term, term } from '../words/terms.ts';
import type { Column } from './column.ts';

export type ViolationRow = ViolationsQuery['violations']['edges'][number]['node'];

const names = (actors: readonly { name: string }[]) => actors.map(({ name }) => name).join('; ');

/** The table of violations; a file holds the same columns. */
export const violationColumns: readonly Column<ViolationRow>[] = [
  {
    head: 'Verdict',
    cell: ({ key, verdict }) => (
      <To to={toViolation(key)}>
        <VerdictMark verdict={verdict} />
      </To>
    ),
    text: ({ verdict }) => Term(verdict),
  },
  {
    head: 'Paragraph',
    cell: ({ provision, readWith, basis }) => (
      <>
        <ProvisionLink provision={provision} readWith={readWith} />
        {basis !== 'SETTLED' && (
          <small className="basis" title={basisMeaning(basis)}>
            reading {basis === 'CITED' ? 'disputed, cited' : 'disputed'}
          </small>
        )}
      </>
    ),
    text: ({ provision, readWith }) =>
      [provision.cite, ...readWith.map(({ cite }) => cite)].join(' read with '),
  },
  {
    head: 'Transfer',
    className: 'wide',
    cell: ({ transfer }) => (
      <>
        <To to={toTransfer(transfer.key)}>{transfer.label}</To>{' '}
        <CertaintyMark certainty={transfer.certainty} />
      </>
    ),
    text: ({ transfer }) => transfer.label,
  },
  {
    head: 'When',
    cell: ({ transfer }) => periodText(transfer.period),
    text: ({ transfer }) => periodText(transfer.period),
  },
  {
    head: 'From and to',
    className: 'middling',
    cell: ({ transfer }) => (
      <>
        <ActorLinks actors={transfer.suppliers} /> → <ActorLinks actors={transfer.recipients} />
      </>
    ),
    text: ({ transfer }) => `${names(transfer.suppliers)} → ${names(transfer.recipients)}`,
  },
  {
    head: 'Standing',
    cell: ({ transfer }) => <StandingMark standing={transfer.standing} />,
    text: ({ transfer }) => (transfer.standing === null ? 'nobody asserts it' : Term(transfer.standing)),
  },
  {
    head: 'Makers',
    className: 'number',
    cell: ({ independentMakers }) => <MakersMark count={independentMakers} />,
    text: ({ independentMakers }) => String(independentMakers),
  },
];

/** What a file adds to what is shown: the doubts, and where each row is found. */
export const violationFileColumns: readonly Column<ViolationRow>[] = [
  ...violationColumns.filter(({ head }) => head !== 'From and to'),
  { head: 'Reading', cell: () => null, text: ({ basis }) => term(basis) },
  { head: 'From', cell: () => null, text: ({ transfer }) => names(transfer.suppliers) },
  { head: 'To', cell: () => null, text: ({ transfer }) => names(transfer.recipients) },
  {
    head: 'Paragraph number seen',
    cell: () => null,
    text: ({ provision }) => (provision.paragraphSeen ? 'yes' : 'no'),
  },
  {
    head: 'Certainty of the transfer',
    cell: () => null,
    text: ({ transfer }) => term(transfer.certainty ?? ''),
  },
  { head: 'Key', cell: () => null, text: ({ key }) => key },
];
