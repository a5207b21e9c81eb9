import { toTransfer, toViolation } from '../addresses.ts';
import { To } from '../frame/to.tsx';
import { CompareDocument } from '../generated/operations.ts';
import { useLens, writeLens } from '../lens.ts';
import { StandingMark } from '../marks/standing-mark.tsx';
import { VerdictMark } from '../marks/verdict-mark.tsx';
import { Table } from '../tables/table.tsx';
import { useAnswer } from '../use-answer.ts';
import { addDays, dayText } from '../words/day.ts';
import { counted, listed } from '../words/terms.ts';
import { changeTexts } from './changes.tsx';
import { before } from './compare.tsx';

/** What the claims of the last half year changed; `latest` is the day of the latest source. */
export function Lately({ latest }: { latest: string }) {
  const [lens] = useLens();
  const from = { ...lens, knownAt: addDays(lens.knownAt ?? latest, -182) };
  const { compare } = useAnswer(CompareDocument, { from, to: lens, first: 5, after: null });
  const whole = `/compare?${writeLens(new URLSearchParams(), from, before)}`;
  if (compare.totalCount === 0)
    return <p className="none">No claim made since {dayText(from.knownAt)} changes anything.</p>;
  return (
    <>
      <p>
        Since {dayText(from.knownAt)}:{' '}
        {compare.counts.map(({ kind, count }, index) => (
          <span key={kind}>
            {index > 0 && ', '}
            <To to={`${whole}#${kind}`} label={`${count}: ${changeTexts[kind]}`}>
              {count}
            </To>{' '}
            {changeTexts[kind].toLowerCase()}
          </span>
        ))}
        .
      </p>
      <Table
        caption="The first of them"
        rows={compare.edges.map(({ node }) => node)}
        keyOf={({ violation }) => violation.key}
        columns={[
          { head: 'Change', cell: ({ kind }) => changeTexts[kind] },
          {
            head: 'Violation',
            className: 'wide',
            cell: ({ transfer, violation }) => (
              <>
                <To to={toViolation(violation.key)}>{violation.provision.cite}</To>
                {', '}
                <To to={toTransfer(transfer.key)}>{transfer.label}</To>
              </>
            ),
          },
          {
            head: 'Now',
            cell: ({ after }) =>
              after ? (
                <>
                  <VerdictMark verdict={after.verdict} /> <StandingMark standing={after.standing} />
                </>
              ) : (
                'not found'
              ),
          },
          {
            head: 'Because of',
            cell: ({ becauseOf }) => {
              const makers = [...new Set(becauseOf.map(({ by }) => by.name))];
              return makers.length > 2
                ? `${makers.slice(0, 2).join(', ')} and ${counted(makers.length - 2, 'other')}`
                : listed(makers);
            },
          },
        ]}
      />
      <p>
        <To to={whole}>All {counted(compare.totalCount, 'change')}</To>
      </p>
    </>
  );
}
