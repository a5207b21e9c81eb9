import { toTransfer } from '../addresses.ts';
import { To } from '../frame/to.tsx';
import type { Standing } from '../generated/operations.ts';
import { ActorLinks } from '../marks/actor-links.tsx';
import { StandingMark } from '../marks/standing-mark.tsx';
import { type Period, periodText } from '../words/period.ts';
import { type Quantity, quantityText } from '../words/quantity.ts';
import { Table } from './table.tsx';

interface Row {
  readonly key: string;
  readonly label: string;
  readonly standing: Standing | null;
  readonly period: Period;
  readonly quantity: Quantity;
  readonly suppliers: readonly { key: string; name: string }[];
  readonly recipients: readonly { key: string; name: string }[];
}

/** A few transfers, the latest first. */
export function TransfersTable({ transfers, caption }: { transfers: readonly Row[]; caption: string }) {
  return (
    <Table
      caption={caption}
      rows={transfers}
      keyOf={({ key }) => key}
      columns={[
        {
          head: 'Transfer',
          className: 'wide',
          cell: ({ key, label }) => <To to={toTransfer(key)}>{label}</To>,
        },
        { head: 'When', cell: ({ period }) => periodText(period) },
        {
          head: 'How much',
          cell: ({ quantity }) => quantityText(quantity) ?? <span className="none">no number given</span>,
        },
        { head: 'From', cell: ({ suppliers }) => <ActorLinks actors={suppliers} /> },
        { head: 'To', cell: ({ recipients }) => <ActorLinks actors={recipients} /> },
        { head: 'Standing', cell: ({ standing }) => <StandingMark standing={standing} /> },
      ]}
    />
  );
}
