import { ask } from '../ask.ts';
import { Page } from '../frame/page.tsx';
import { type ViolationOrder, ViolationsDocument } from '../generated/operations.ts';
import { useLens } from '../lens.ts';
import { Downloads } from '../lists/downloads.tsx';
import { FilterPanel } from '../lists/filter-panel.tsx';
import { Pager } from '../lists/pager.tsx';
import { useListState } from '../lists/use-list-state.ts';
import { listFields, singleFields, targetsOf, violationFilter } from '../lists/violation-filter.ts';
import { ViolationFilters } from '../lists/violation-filters.tsx';
import { paths } from '../paths.ts';
import { Table } from '../tables/table.tsx';
import { violationColumns, violationFileColumns } from '../tables/violation-columns.tsx';
import { useAnswer, useOutline } from '../use-answer.ts';

const orders: readonly (readonly [ViolationOrder, string])[] = [
  ['PERIOD_DESC', 'latest transfers first'],
  ['PERIOD_ASC', 'earliest transfers first'],
  ['VERDICT', 'gravest verdict first'],
  ['INDEPENDENT_MAKERS_DESC', 'most independent makers first'],
];

const sizes = [20, 50, 100];

/** Which transfers breach which paragraphs: a saved question is the address of this page. */
export function ViolationsPage() {
  const list = useListState();
  const [lens] = useLens();
  const outline = useOutline();
  const size = Number(list.shown.get('size') ?? 20);
  const orderBy = (list.shown.get('sort') ?? 'PERIOD_DESC') as ViolationOrder;
  const question = { filter: violationFilter(list.shown, targetsOf(outline)), lens, orderBy };
  const { violations } = useAnswer(ViolationsDocument, {
    ...question,
    first: size,
    after: list.shown.get('after'),
  });
  const rows = violations.edges.map(({ node }) => node);

  const sortBy = (wanted: ViolationOrder) => list.setOne('sort', wanted === 'PERIOD_DESC' ? '' : wanted);
  const sorts: Readonly<
    Record<string, { sorted?: 'ascending' | 'descending' | undefined; onSort: () => void }>
  > = {
    Verdict: { sorted: orderBy === 'VERDICT' ? 'descending' : undefined, onSort: () => sortBy('VERDICT') },
    When: {
      sorted: orderBy === 'PERIOD_ASC' ? 'ascending' : orderBy === 'PERIOD_DESC' ? 'descending' : undefined,
      onSort: () => sortBy(orderBy === 'PERIOD_DESC' ? 'PERIOD_ASC' : 'PERIOD_DESC'),
    },
    Makers: {
      sorted: orderBy === 'INDEPENDENT_MAKERS_DESC' ? 'descending' : undefined,
      onSort: () => sortBy('INDEPENDENT_MAKERS_DESC'),
    },
  };
  const askPage = async (after: string | null) => {
    const page = (await ask(ViolationsDocument, { ...question, first: 100, after })).violations;
    return {
      rows: page.edges.map(({ node }) => node),
      total: page.totalCount,
      next: page.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null,
    };
  };
  return (
    <Page
      title="Violations"
      lead={
        <p>
          Each row is one transfer set against one paragraph. Breaches and possible breaches are listed unless
          you choose other verdicts; all of them hold only if the claims hold.
        </p>
      }
    >
      <div className="with-filters">
        <FilterPanel list={list} fields={[...listFields, ...singleFields]}>
          <ViolationFilters list={list} />
        </FilterPanel>
        <div className="listing" aria-busy={list.behind}>
          <div className="list-tools">
            <label>
              Sort{' '}
              <select value={orderBy} onChange={({ target }) => sortBy(target.value as ViolationOrder)}>
                {orders.map(([value, text]) => (
                  <option key={value} value={value}>
                    {text}
                  </option>
                ))}
              </select>
            </label>
            <label>
              Rows{' '}
              <select value={size} onChange={({ target }) => list.setOne('size', target.value)}>
                {sizes.map((one) => (
                  <option key={one}>{one}</option>
                ))}
              </select>
            </label>
            <Downloads name="violations" columns={violationFileColumns} askPage={askPage} />
          </div>
          <Table
            caption="Violations"
            columns={violationColumns.map((column) => ({ ...column, ...sorts[column.head] }))}
            rows={rows}
            keyOf={({ key }) => key}
            empty="No violation fits these filters. Take one away to see more."
          />
          <Pager
            path={paths.violations}
            params={list.shown}
            total={violations.totalCount}
            size={size}
            shown={rows.length}
            next={violations.pageInfo.hasNextPage ? (violations.pageInfo.endCursor ?? null) : null}
            of="violation"
          />
        </div>
      </div>
    </Page>
  );
}
