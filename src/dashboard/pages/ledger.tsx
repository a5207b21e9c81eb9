import { toActor, toTransfer } from '../addresses.ts';
import { Section } from '../frame/page.tsx';
import { To } from '../frame/to.tsx';
import { StandingMark } from '../marks/standing-mark.tsx';
import { VerdictMark } from '../marks/verdict-mark.tsx';
import { Table } from '../tables/table.tsx';
import { numberText, sumText, unitText } from '../words/quantity.ts';
import { listed } from '../words/terms.ts';
import { type LedgerOf, passedText } from './cap.tsx';

/** One period of a cap: what was counted, on whose word, by supplier, and what was left out. */
export function Ledger({ ledger, name }: { ledger: LedgerOf; name: string }) {
  const { limit, total, verdict, passedOn, lines, notCounted, bySupplier, period } = ledger;
  return (
    <Section title={name} id={period.from}>
      <dl className="tiles">
        <div>
          <dt>Verdict, if the claims hold</dt>
          <dd>
            <VerdictMark verdict={verdict} />
          </dd>
        </div>
        <div>
          <dt>The claims come to</dt>
          <dd>{sumText(total)}</dd>
        </div>
        <div>
          <dt>Limit</dt>
          <dd>
            {limit.amount === null ? 'no number' : `${numberText(limit.amount)} ${unitText(limit.unit)}`}
          </dd>
        </div>
        <div>
          <dt>Limit passed</dt>
          <dd>{passedText(passedOn)}</dd>
        </div>
      </dl>
      <Table
        caption="Counted"
        rows={lines}
        keyOf={({ transfer }) => transfer.key}
        empty="Nothing was counted."
        columns={[
          {
            head: 'Transfer',
            className: 'wide',
            cell: ({ transfer }) => <To to={toTransfer(transfer.key)}>{transfer.label}</To>,
          },
          { head: 'Counts', cell: ({ counted }) => sumText(counted) },
          { head: 'Why so much', className: 'wide', cell: ({ reason }) => reason },
          {
            head: 'On the word of',
            cell: ({ claims }) => listed([...new Set(claims.map(({ by }) => by.name))]),
          },
          { head: 'Standing', cell: ({ transfer }) => <StandingMark standing={transfer.standing} /> },
        ]}
      />
      <Table
        caption="By supplier"
        rows={bySupplier}
        keyOf={({ supplier }) => supplier?.key ?? 'nobody'}
        empty="No supplier."
        columns={[
          {
            head: 'Supplier',
            cell: ({ supplier }) =>
              supplier ? <To to={toActor(supplier.key)}>{supplier.name}</To> : 'nobody named',
          },
          { head: 'The claims come to', className: 'wide', cell: (row) => sumText(row.total) },
        ]}
      />
      <Table
        caption="Not counted"
        rows={notCounted}
        keyOf={({ transfer }) => transfer.key}
        empty="Nothing was left out."
        columns={[
          {
            head: 'Transfer',
            className: 'wide',
            cell: ({ transfer }) => <To to={toTransfer(transfer.key)}>{transfer.label}</To>,
          },
          { head: 'Why not', className: 'wide', cell: ({ reason }) => reason },
        ]}
      />
    </Section>
  );
}
