import { toViolations } from '../addresses.ts';
import { monthText } from '../words/day.ts';
import { counted } from '../words/terms.ts';
import { Chart } from './chart.tsx';
import type { MonthCount } from './charts.ts';

/** The months of one direction. */
export interface Way {
  readonly way: string;
  readonly direction: string;
  readonly groups: readonly { group: string; count: number; breaches: number; possibleBreaches: number }[];
}

/** The list of violations of transfers that began in a month. */
export function toMonth(direction: string, month: string, verdict: string): string {
  return toViolations({ direction, began: month, verdicts: verdict });
}

/** Violations by month and direction: a bar leads to the violations of that time. */
export function MonthsChart({ ways }: { ways: readonly Way[] }) {
  const bars = ways.flatMap(({ way, direction, groups }) =>
    groups.flatMap(({ group, breaches, possibleBreaches }) =>
      [
        { verdict: 'breach' as const, filter: 'BREACH', count: breaches, word: 'breach' },
        {
          verdict: 'possible' as const,
          filter: 'POSSIBLE_BREACH',
          count: possibleBreaches,
          word: 'possible breach',
        },
      ]
        .filter(({ count }) => count > 0)
        .map(
          ({ verdict, filter, count, word }): MonthCount => ({
            month: new Date(`${group}-01`),
            way,
            verdict,
            count,
            label: `${monthText(group)}: ${counted(count, word, `${word}es`)}`,
            href: toMonth(direction, group, filter),
          }),
        ),
    ),
  );
  return (
    <Chart
      label={`Violations by month: ${ways.map(({ way, groups }) => `${way}, ${groups.reduce((sum, { count }) => sum + count, 0)}`).join('; ')}`}
      of={bars}
      draw={(charts, width) => charts.months(bars, width)}
    />
  );
}
