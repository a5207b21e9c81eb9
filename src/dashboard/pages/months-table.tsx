import { toMonth, type Way } from '../drawings/months-chart.tsx';
import { Table } from '../tables/table.tsx';
import { monthText } from '../words/day.ts';
import { Figure } from './group-table.tsx';

/** The figures of the chart by month and direction. */
export function MonthsTable({ ways }: { ways: readonly Way[] }) {
  const rows = ways.flatMap(({ way, direction, groups }) =>
    groups.map((group) => ({ way, direction, ...group })),
  );
  return (
    <Table
      caption="Violations by the month in which the transfer began"
      rows={rows}
      keyOf={({ direction, group }) => `${direction} ${group}`}
      columns={[
        { head: 'Month', cell: ({ group }) => monthText(group) },
        { head: 'Direction', className: 'wide', cell: ({ way }) => way },
        {
          head: 'Breaches',
          className: 'number',
          cell: ({ direction, group, breaches }) => (
            <Figure
              count={breaches}
              to={toMonth(direction, group, 'BREACH')}
              of={`breaches, ${monthText(group)}`}
            />
          ),
        },
        {
          head: 'Possible',
          className: 'number',
          cell: ({ direction, group, possibleBreaches }) => (
            <Figure
              count={possibleBreaches}
              to={toMonth(direction, group, 'POSSIBLE_BREACH')}
              of={`possible breaches, ${monthText(group)}`}
            />
          ),
        },
      ]}
    />
  );
}
