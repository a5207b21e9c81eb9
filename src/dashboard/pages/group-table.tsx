import type { ReactNode } from 'react';
import { toViolations } from '../addresses.ts';
import { To } from '../frame/to.tsx';
import { Table } from '../tables/table.tsx';

interface Group {
  readonly group: string;
  readonly label?: string;
  readonly count: number;
  readonly breaches: number;
  readonly possibleBreaches: number;
}

interface Props<G extends Group> {
  readonly caption: string;
  readonly head: string;
  readonly groups: readonly G[];
  /** The field of the filter that a group is a value of. */
  readonly field: string;
  readonly label: (group: G) => ReactNode;
}

/** Violations counted by one trait: bars to compare, numbers that lead to the list behind them. */
export function GroupTable<G extends Group>({ caption, head, groups, field, label }: Props<G>) {
  const most = Math.max(1, ...groups.map(({ count }) => count));
  const named = (group: G) => group.label ?? group.group;
  return (
    <Table
      caption={caption}
      rows={groups}
      keyOf={({ group }) => group}
      empty="No violations."
      columns={[
        { head, cell: (group) => <To to={toViolations({ [field]: group.group })}>{label(group)}</To> },
        {
          head: 'Share',
          className: 'bars',
          cell: ({ breaches, possibleBreaches }) => (
            <span className="bar" aria-hidden="true">
              <i className="breach" style={{ width: `${(breaches / most) * 100}%` }} />
              <i className="possible" style={{ width: `${(possibleBreaches / most) * 100}%` }} />
            </span>
          ),
        },
        {
          head: 'Breaches',
          className: 'number',
          cell: (group) => (
            <Figure
              count={group.breaches}
              to={toViolations({ [field]: group.group, verdicts: 'BREACH' })}
              of={`breaches, ${named(group)}`}
            />
          ),
        },
        {
          head: 'Possible',
          className: 'number',
          cell: (group) => (
            <Figure
              count={group.possibleBreaches}
              to={toViolations({ [field]: group.group, verdicts: 'POSSIBLE_BREACH' })}
              of={`possible breaches, ${named(group)}`}
            />
          ),
        },
      ]}
    />
  );
}

/** A number that leads to the list behind it; nothing leads to an empty list. */
export function Figure({ count, to, of }: { count: number; to: string; of: string }) {
  if (count === 0) return <span className="none">0</span>;
  return (
    <To to={to} label={`${count} ${of}`}>
      {count}
    </To>
  );
}
