import { toResolution, toViolations } from '../addresses.ts';
import { Page } from '../frame/page.tsx';
import { To } from '../frame/to.tsx';
import { ResolutionsDocument } from '../generated/operations.ts';
import { useLens } from '../lens.ts';
import { CertaintyMark } from '../marks/doubt-marks.tsx';
import { Table } from '../tables/table.tsx';
import { useAnswer, useOutline } from '../use-answer.ts';
import { dayText } from '../words/day.ts';
import { Figure } from './group-table.tsx';

/** All resolutions, the oldest first, with what breaches them. */
export function ResolutionsPage() {
  const [lens] = useLens();
  const { resolutions } = useOutline();
  const { violationCounts } = useAnswer(ResolutionsDocument, { lens });
  const counts = new Map(violationCounts.map((count) => [count.group, count]));
  return (
    <Page
      title="Resolutions"
      lead={
        <p>
          The law as data: texts of the Security Council and the paragraphs that transfers are set against.
        </p>
      }
    >
      <Table
        caption="Resolutions, the oldest first"
        rows={resolutions}
        keyOf={({ key }) => key}
        columns={[
          {
            head: 'Resolution',
            cell: ({ key, symbol, certainty }) => (
              <>
                <To to={toResolution(key)} className="cite">
                  {symbol}
                </To>{' '}
                <CertaintyMark certainty={certainty} />
              </>
            ),
          },
          { head: 'Adopted', cell: ({ adoptedOn }) => dayText(adoptedOn) },
          { head: 'What it does', className: 'wide', cell: ({ summary }) => summary },
          {
            head: 'Paragraphs',
            className: 'number',
            cell: ({ key, provisions }) => <To to={toResolution(key)}>{provisions.length}</To>,
          },
          {
            head: 'Breaches',
            className: 'number',
            cell: ({ symbol, number }) => (
              <Figure
                count={counts.get(symbol)?.breaches ?? 0}
                to={toViolations({ resolutions: number, verdicts: 'BREACH' })}
                of={`breaches of ${symbol}`}
              />
            ),
          },
          {
            head: 'Possible',
            className: 'number',
            cell: ({ symbol, number }) => (
              <Figure
                count={counts.get(symbol)?.possibleBreaches ?? 0}
                to={toViolations({ resolutions: number, verdicts: 'POSSIBLE_BREACH' })}
                of={`possible breaches of ${symbol}`}
              />
            ),
          },
        ]}
      />
    </Page>
  );
}
