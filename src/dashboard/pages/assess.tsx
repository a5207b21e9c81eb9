import { type FormEvent, useState } from 'react';
import { ListPicker, SearchPicker } from '../forms/picker.tsx';
import { Asked } from '../frame/asked.tsx';
import { Page } from '../frame/page.tsx';
import type { TransferDraft } from '../generated/operations.ts';
import { useListState } from '../lists/use-list-state.ts';
import { useOutline } from '../use-answer.ts';
import { Assessment } from './assessment.tsx';

const units = [
  'barrel',
  'metric-ton',
  'container',
  'round',
  'missile',
  'piece',
  'vehicle',
  'vessel',
  'person',
  'USD',
];

/** Would this be a breach? A form for a transfer that nobody has stored; its address is the question. */
export function AssessPage() {
  const list = useListState();
  const { itemCategories } = useOutline();
  const [missing, setMissing] = useState(false);
  const draft = draftFrom(list.params);
  const several = (field: string) => ({
    chosen: list.all(field),
    onChange: (values: string[]) => list.setAll(field, values),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(draft.categories.length === 0);
    if (draft.categories.length > 0) list.setOne('asked', 'yes');
  };
  return (
    <Page
      title="Assess a transfer"
      lead={
        <p>
          The rules that judge what is stored, set on a transfer that nobody has stored. You are taken at your
          word, and nothing is kept. The lens does not reach it.
        </p>
      }
    >
      <form className="assess" onSubmit={submit}>
        <ListPicker
          label="Goods, services or persons"
          options={itemCategories.map(({ key, label }) => ({ value: key, label }))}
          {...several('categories')}
        />
        <SearchPicker label="Supplier" kind="ACTOR" {...several('suppliers')} />
        <SearchPicker label="Recipient" kind="ACTOR" {...several('recipients')} />
        <SearchPicker label="Carrier" kind="ACTOR" {...several('carriers')} />
        <fieldset className="pair">
          <legend>Days, as far as they are known</legend>
          {(['from', 'to'] as const).map((field) => (
            <label key={field}>
              {field === 'from' ? 'first' : 'last'}
              <input
                type="date"
                value={list.one(field)}
                onChange={({ target }) => list.setOne(field, target.value)}
              />
            </label>
          ))}
        </fieldset>
        <fieldset className="pair">
          <legend>How much</legend>
          {(['min', 'max'] as const).map((field) => (
            <label key={field}>
              {field === 'min' ? 'at least' : 'at most'}
              <input
                type="number"
                min={0}
                step="any"
                value={list.one(field)}
                onChange={({ target }) => list.setOne(field, target.value)}
              />
            </label>
          ))}
          <label>
            unit
            <select value={list.one('unit')} onChange={({ target }) => list.setOne('unit', target.value)}>
              <option value="">none</option>
              {units.map((unit) => (
                <option key={unit}>{unit}</option>
              ))}
            </select>
          </label>
        </fieldset>
        <div className="row">
          <button type="submit" className="main">
            Assess
          </button>
          {missing && draft.categories.length === 0 && (
            <p role="alert">Choose at least one kind of goods, services or persons.</p>
          )}
        </div>
      </form>
      {list.one('asked') !== '' && draft.categories.length > 0 && (
        <Asked key={JSON.stringify(draft)}>
          <Assessment draft={draft} />
        </Asked>
      )}
    </Page>
  );
}

function draftFrom(params: URLSearchParams): TransferDraft {
  const [from, to, unit] = [params.get('from'), params.get('to'), params.get('unit')];
  const number = (field: string) => (params.get(field) ? { [field]: Number(params.get(field)) } : {});
  return {
    categories: params.getAll('categories'),
    suppliers: params.getAll('suppliers'),
    recipients: params.getAll('recipients'),
    carriers: params.getAll('carriers'),
    ...(from && { from }),
    ...(to && { to }),
    ...(unit && { quantity: { unit, ...number('min'), ...number('max') } }),
  };
}
