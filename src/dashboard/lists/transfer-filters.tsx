import { Checks } from '../forms/checks.tsx';
import { ListPicker, SearchPicker } from '../forms/picker.tsx';
import type { TransferFilter } from '../generated/operations.ts';
import { useOutline } from '../use-answer.ts';
import type { ListState } from './use-list-state.ts';
import { DateFields } from './violation-filters.tsx';

const lists = ['standings', 'categories', 'actors', 'suppliers', 'recipients', 'carriers'] as const;

/** Names that the filter of transfers has in an address. */
export const transferFields = [...lists, 'text', 'from', 'to'] as const;

/** Reads the filter of an address. */
export function transferFilter(params: URLSearchParams): TransferFilter {
  const filter: Record<string, unknown> = {};
  for (const field of lists) {
    const values = params.getAll(field);
    if (values.length > 0) filter[field] = values;
  }
  const [text, from, to] = [params.get('text'), params.get('from'), params.get('to')];
  if (text) filter['text'] = text;
  if (from || to) filter['during'] = { ...(from && { from }), ...(to && { to }) };
  return filter;
}

/** The fields that narrow the list of transfers. */
export function TransferFilters({ list }: { list: ListState }) {
  const { itemCategories } = useOutline();
  const several = (field: (typeof lists)[number]) => ({
    chosen: list.all(field),
    onChange: (values: string[]) => list.setAll(field, values),
  });
  return (
    <>
      <label className="field">
        Words in the label or description
        <input
          type="search"
          value={list.one('text')}
          onChange={({ target }) => list.setOne('text', target.value)}
        />
      </label>
      <Checks
        label="Standing"
        values={['ADMITTED', 'CORROBORATED', 'CONTESTED', 'UNCORROBORATED', 'WITHDRAWN']}
        {...several('standings')}
      />
      <ListPicker
        label="Goods, services or persons"
        options={itemCategories.map(({ key, label }) => ({ value: key, label }))}
        {...several('categories')}
      />
      <SearchPicker label="Actor in any role" kind="ACTOR" {...several('actors')} />
      <SearchPicker label="Supplier" kind="ACTOR" {...several('suppliers')} />
      <SearchPicker label="Recipient" kind="ACTOR" {...several('recipients')} />
      <SearchPicker label="Carrier" kind="ACTOR" {...several('carriers')} />
      <DateFields list={list} />
    </>
  );
}
