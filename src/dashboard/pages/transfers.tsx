import { toTransfer, toViolations } from '../addresses.ts';
import { ask } from '../ask.ts';
import { Page } from '../frame/page.tsx';
import { To } from '../frame/to.tsx';
import { type TransferOrder, TransfersDocument, type TransfersQuery } from '../generated/operations.ts';
import { useLens } from '../lens.ts';
import { Downloads } from '../lists/downloads.tsx';
import { FilterPanel } from '../lists/filter-panel.tsx';
import { Pager } from '../lists/pager.tsx';
import { TransferFilters, transferFields, transferFilter } from '../lists/transfer-filters.tsx';
import { useListState } from '../lists/use-list-state.ts';
import { ActorLinks } from '../marks/actor-links.tsx';
import { CertaintyMark, MakersMark } from '../marks/doubt-marks.tsx';
import { StandingMark } from '../marks/standing-mark.tsx';
import { paths } from '../paths.ts';
import type { Column } from '../tables/column.ts';
import { Table } from '../tables/table.tsx';
import { useAnswer } from '../use-answer.ts';
import { periodText } from '../words/period.ts';
import { quantityText } from '../words/quantity.ts';
import { counted, Term, term } from '../words/terms.ts';

type Row = TransfersQuery['transfers']['edges'][number]['node'];

const names = (actors: readonly { name: string }[]) => actors.map(({ name }) => name).join('; ');

const columns: readonly Column<Row>[] = [
  {
    head: 'Transfer',
    className: 'wide',
    cell: ({ key, label, status, certainty }) => (
      <>
        <To to={toTransfer(key)}>{label}</To> {status !== 'CARRIED_OUT' && <small>({term(status)})</small>}{' '}
        <CertaintyMark certainty={certainty} />
      </>
    ),
    text: ({ label }) => label,
  },
  { head: 'When', cell: ({ period }) => periodText(period), text: ({ period }) => periodText(period) },
  {
    head: 'How much',
    cell: ({ quantity }) => quantityText(quantity) ?? <span className="none">no number given</span>,
    text: ({ quantity }) => quantityText(quantity) ?? '',
  },
  {
    head: 'From',
    cell: ({ suppliers }) => <ActorLinks actors={suppliers} />,
    text: ({ suppliers }) => names(suppliers),
  },
  {
    head: 'To',
    cell: ({ recipients }) => <ActorLinks actors={recipients} />,
    text: ({ recipients }) => names(recipients),
  },
  {
    head: 'Standing',
    cell: ({ standing }) => <StandingMark standing={standing} />,
    text: ({ standing }) => (standing === null ? 'nobody asserts it' : Term(standing)),
  },
  {
    head: 'Makers',
    className: 'number',
    cell: ({ independentMakers }) => <MakersMark count={independentMakers} />,
    text: ({ independentMakers }) => String(independentMakers ?? ''),
  },
  {
    head: 'Violations',
    className: 'number',
    cell: ({ key, label, violations }) =>
      violations.length === 0 ? (
        0
      ) : (
        <To
          to={toViolations({ transfers: key })}
          label={`${counted(violations.length, 'violation')} of ${label}`}
        >
          {violations.length}
        </To>
      ),
    text: ({ violations }) => String(violations.length),
  },
];

/** Who moved what to whom, when, and how well it stands. */
export function TransfersPage() {
  const list = useListState();
  const [lens] = useLens();
  const orderBy = (list.shown.get('sort') ?? 'PERIOD_DESC') as TransferOrder;
  const question = { filter: transferFilter(list.shown), lens, orderBy };
  const { transfers } = useAnswer(TransfersDocument, {
    ...question,
    first: 20,
    after: list.shown.get('after'),
  });
  const rows = transfers.edges.map(({ node }) => node);
  const turn = () => list.setOne('sort', orderBy === 'PERIOD_DESC' ? 'PERIOD_ASC' : '');
  const askPage = async (after: string | null) => {
    const page = (await ask(TransfersDocument, { ...question, first: 100, after })).transfers;
    return {
      rows: page.edges.map(({ node }) => node),
      total: page.totalCount,
      next: page.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null,
    };
  };
  return (
    <Page
      title="Transfers"
      lead={<p>Flows and activities as far as they can be told apart, each with the claims about it.</p>}
    >
      <div className="with-filters">
        <FilterPanel list={list} fields={transferFields}>
          <TransferFilters list={list} />
        </FilterPanel>
        <div className="listing" aria-busy={list.behind}>
          <div className="list-tools">
            <Downloads name="transfers" columns={columns} askPage={askPage} />
          </div>
          <Table
            caption="Transfers"
            columns={columns.map((column) =>
              column.head === 'When'
                ? { ...column, sorted: orderBy === 'PERIOD_ASC' ? 'ascending' : 'descending', onSort: turn }
                : column,
            )}
            rows={rows}
            keyOf={({ key }) => key}
            empty="No transfer fits these filters. Take one away to see more."
          />
          <Pager
            path={paths.transfers}
            params={list.shown}
            total={transfers.totalCount}
            size={20}
            shown={rows.length}
            next={transfers.pageInfo.hasNextPage ? (transfers.pageInfo.endCursor ?? null) : null}
            of="transfer"
          />
        </div>
      </div>
    </Page>
  );
}
