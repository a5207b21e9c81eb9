import { useSuspenseQueries } from '@tanstack/react-query';
import { toResolution } from '../addresses.ts';
import { ask } from '../ask.ts';
import { Chart } from '../drawings/chart.tsx';
import { Page, Section } from '../frame/page.tsx';
import { To } from '../frame/to.tsx';
import { CapLedgerDocument, type CapLedgerQuery } from '../generated/operations.ts';
import { useLens } from '../lens.ts';
import { ProvisionLink } from '../marks/provision-link.tsx';
import { VerdictMark } from '../marks/verdict-mark.tsx';
import { Table } from '../tables/table.tsx';
import { useOutline } from '../use-answer.ts';
import { useKey } from '../use-key.ts';
import { dayText } from '../words/day.ts';
import { numberText, sumText, unitText } from '../words/quantity.ts';
import { term } from '../words/terms.ts';
import { limitText } from './caps.tsx';
import { Gone } from './gone.tsx';
import { Ledger } from './ledger.tsx';

export type LedgerOf = NonNullable<CapLedgerQuery['capLedger']>;

/** The ledgers of one cap, a period after the other, against the limit. */
export function CapPage() {
  const key = useKey();
  const [lens] = useLens();
  const { resolutions, dataset } = useOutline();
  const resolution = resolutions.find(({ provisions }) => provisions.some((one) => one.key === key));
  const provision = resolution?.provisions.find((one) => one.key === key);
  const [cap] = provision?.caps.slice(-1) ?? [];
  const last = [...(provision?.caps ?? [])]
    .map(({ to }) => to ?? dataset.latestSourceOn ?? '2026-01-01')
    .sort()
    .at(-1);
  const days = provision?.caps[0] ? periodDays(provision.caps[0].from, last ?? provision.caps[0].from) : [];
  const answers = useSuspenseQueries({
    queries: days.map((on) => ({
      queryKey: ['CapLedger', key, on, JSON.stringify(lens)],
      queryFn: () => ask(CapLedgerDocument, { provision: key, on, lens }),
    })),
  });
  if (!provision || !resolution || !cap) return <Gone what="cap" name={key} />;
  const ledgers = [
    ...new Map(
      answers.flatMap(({ data }) => data.capLedger ?? []).map((ledger) => [ledger.period.from, ledger]),
    ).values(),
  ];
  const known = ledgers.filter(({ verdict }) => verdict !== 'UNKNOWN');
  const unknown = ledgers.filter(({ verdict }) => verdict === 'UNKNOWN');
  return (
    <Page
      title={`Cap on ${cap.category.label}`}
      kind={`Cap · ${provision.cite}`}
      lead={
        <p>
          {limitText(cap)} in a period ({cap.periodKind ? term(cap.periodKind) : 'period not said'}),{' '}
          {term(provision.direction)}, for all suppliers together:{' '}
          <ProvisionLink provision={{ ...provision, resolution }} /> of{' '}
          <To to={toResolution(resolution.key)}>{resolution.symbol}</To>
        </p>
      }
    >
      <Section
        title="Period by period"
        note="A tick ends what the claims come to; an arrow says that nothing bounds it. The dashed line is the limit."
      >
        {known.length > 0 && <Periods ledgers={known} />}
        <Table
          caption="Ledgers, the latest first"
          rows={[...ledgers].reverse()}
          keyOf={({ period }) => period.from}
          empty="No period has begun."
          columns={[
            {
              head: 'Period',
              cell: ({ period, verdict }) =>
                verdict === 'UNKNOWN' ? (
                  periodName(period)
                ) : (
                  <a href={`#${period.from}`}>{periodName(period)}</a>
                ),
            },
            {
              head: 'Limit',
              cell: ({ limit }) =>
                limit.amount === null ? 'no number' : `${numberText(limit.amount)} ${unitText(limit.unit)}`,
            },
            {
              head: 'The claims come to',
              className: 'wide',
              cell: ({ total, verdict }) =>
                verdict === 'UNKNOWN' ? <span className="none">nothing recorded</span> : sumText(total),
            },
            { head: 'Verdict', cell: ({ verdict }) => <VerdictMark verdict={verdict} /> },
            { head: 'Passed', cell: ({ passedOn }) => passedText(passedOn) },
          ]}
        />
        {unknown.length > 0 && (
          <p className="note">
            A period with nothing recorded is unknown, not kept: nobody's report of it is here.
          </p>
        )}
      </Section>
      {[...known].reverse().map((ledger) => (
        <Ledger key={ledger.period.from} ledger={ledger} name={periodName(ledger.period)} />
      ))}
    </Page>
  );
}

/** A day in each period: the middle of every year, which no period of twelve months misses. */
function periodDays(from: string, to: string): string[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return [...new Set([from, ...years.map((year) => `${year}-07-01`)])].filter(
    (day) => day >= from && day <= to,
  );
}

/** A calendar year by its number, another period by its days. */
function periodName({ from, to }: { from: string; to: string }): string {
  if (from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`) return from.slice(0, 4);
  return `${dayText(from)} to ${dayText(to)}`;
}

/** The days between which a limit was passed. */
export function passedText(passed: LedgerOf['passedOn']): string {
  if (passed == null) return 'not known to be';
  const { earliest, latest } = passed;
  if (earliest && latest)
    return earliest === latest
      ? `on ${dayText(latest)}`
      : `between ${dayText(earliest)} and ${dayText(latest)}`;
  if (latest) return `by ${dayText(latest)} at the latest`;
  return earliest ? `if at all, not before ${dayText(earliest)}` : 'day not known';
}

function Periods({ ledgers }: { ledgers: readonly LedgerOf[] }) {
  const [first] = ledgers;
  const unit = first?.limit.unit ?? null;
  const ranges = ledgers.map(({ period, total, verdict }) => ({
    label: `${periodName(period)}: ${sumText(total)}`,
    low: total.min,
    high: total.max,
    tone: verdict === 'BREACH' ? 'breach' : verdict === 'POSSIBLE_BREACH' ? 'possible' : 'accent',
  }));
  const amount = first?.limit.amount ?? null;
  const most = Math.max(amount ?? 0, ...ranges.flatMap(({ low, high }) => [low, high ?? 0]));
  return (
    <Chart
      label={`The claims against the limit: ${ranges.map(({ label }) => label).join('; ')}`}
      of={ranges}
      draw={(charts, width) =>
        charts.ranges(
          {
            ranges,
            xLabel: unitText(unit),
            domain: [0, most * 1.12],
            ...(amount !== null && { limit: { at: amount, label: `limit ${numberText(amount)}` } }),
          },
          width,
        )
      }
    />
  );
}
