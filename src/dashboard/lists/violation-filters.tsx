import { Checks } from '../forms/checks.tsx';
import { ListPicker, SearchPicker } from '../forms/picker.tsx';
import { useOutline } from '../use-answer.ts';
import { Term } from '../words/terms.ts';
import type { ListState } from './use-list-state.ts';
import { directions, type ListField } from './violation-filter.ts';

/** The fields that narrow the list of violations. Each writes itself into the address. */
export function ViolationFilters({ list }: { list: ListState }) {
  const { resolutions, itemCategories } = useOutline();
  const provisions = resolutions.flatMap((resolution) => resolution.provisions);
  const measures = [...new Set(provisions.map(({ measure }) => measure))].sort();
  const several = (field: ListField) => ({
    chosen: list.all(field),
    onChange: (values: string[]) => list.setAll(field, values),
  });
  return (
    <>
      <Checks
        label="Verdict"
        values={['BREACH', 'POSSIBLE_BREACH', 'EXEMPT', 'UNKNOWN']}
        {...several('verdicts')}
      />
      <Checks
        label="Standing"
        values={['ADMITTED', 'CORROBORATED', 'CONTESTED', 'UNCORROBORATED', 'WITHDRAWN']}
        {...several('standings')}
      />
      <Checks label="Reading" values={['SETTLED', 'CITED', 'DISPUTED']} {...several('bases')} />
      <ListPicker
        label="Resolution"
        options={resolutions.map(({ number, symbol }) => ({ value: String(number), label: symbol }))}
        {...several('resolutions')}
      />
      <ListPicker
        label="Paragraph"
        options={provisions.map(({ key, cite, measure }) => ({
          value: key,
          label: cite,
          hint: Term(measure),
        }))}
        {...several('provisions')}
      />
      <ListPicker
        label="Measure"
        options={measures.map((measure) => ({ value: measure, label: Term(measure) }))}
        {...several('measures')}
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
      <SearchPicker label="Transfer" kind="TRANSFER" {...several('transfers')} />
      <label className="field">
        Direction
        <select
          value={list.one('direction')}
          onChange={({ target }) => list.setOne('direction', target.value)}
        >
          <option value="">any</option>
          {directions.map((direction) => (
            <option key={direction} value={direction}>
              {directionText(direction)}
            </option>
          ))}
        </select>
      </label>
      <DateFields list={list} />
      <label className="field">
        Transfer began in
        <input
          type="month"
          value={list.one('began')}
          onChange={({ target }) => list.setOne('began', target.value)}
        />
      </label>
      <fieldset className="pair">
        <legend>Independent makers</legend>
        {(['minIndependentMakers', 'maxIndependentMakers'] as const).map((field) => (
          <label key={field}>
            {field === 'minIndependentMakers' ? 'at least' : 'at most'}
            <input
              type="number"
              min={0}
              value={list.one(field)}
              onChange={({ target }) => list.setOne(field, target.value)}
            />
          </label>
        ))}
      </fieldset>
      <Checks
        label="Record of the transfer"
        values={['HIGH', 'MEDIUM', 'CHECK']}
        {...several('certainties')}
      />
    </>
  );
}

/** How a direction reads: the target State itself is meant, not everybody who belongs to it. */
function directionText(direction: string): string {
  if (direction === 'from-target') return 'supplied by the target State';
  return direction === 'to-target' ? 'received by the target State' : 'target State not named at either end';
}

/** Two days between which a transfer may have run. */
export function DateFields({ list }: { list: ListState }) {
  return (
    <fieldset className="pair">
      <legend>Transfer may have run</legend>
      {(['from', 'to'] as const).map((field) => (
        <label key={field}>
          {field}
          <input
            type="date"
            value={list.one(field)}
            onChange={({ target }) => list.setOne(field, target.value)}
          />
        </label>
      ))}
    </fieldset>
  );
}
