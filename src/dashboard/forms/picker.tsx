import { useState } from 'react';
import { globalId } from '../addresses.ts';
import { NamesDocument, type NodeKind, SearchDocument } from '../generated/operations.ts';
import { useLateAnswer } from '../use-answer.ts';
import { foundText } from '../words/found.ts';
import { Combobox, type Option } from './combobox.tsx';

interface Props {
  readonly label: string;
  readonly chosen: readonly string[];
  readonly onChange: (chosen: string[]) => void;
}

/** Chooses some of a list that is at hand. */
export function ListPicker({ options, ...props }: Props & { options: readonly Option[] }) {
  const [text, setText] = useState('');
  const wanted = text.trim().toLowerCase();
  const fits = ({ label, hint = '' }: Option) => `${label} ${hint}`.toLowerCase().includes(wanted);
  const names = new Map(options.map(({ value, label }) => [value, label]));
  return <Picker {...props} text={text} onText={setText} options={options.filter(fits)} names={names} />;
}

/** Chooses some of everything in the graph, found by any name. Before a word is typed, `suggested` is offered. */
export function SearchPicker({
  kind,
  suggested = [],
  ...props
}: Props & { kind: 'ACTOR' | 'SOURCE' | 'TRANSFER'; suggested?: readonly Option[] }) {
  const [text, setText] = useState('');
  const typed = text.trim() !== '';
  const kinds: NodeKind[] = [kind];
  const { answer } = useLateAnswer(SearchDocument, typed ? { text, kinds, first: 8 } : null);
  const found = (answer?.search.edges ?? []).flatMap((edge): Option[] =>
    'key' in edge.node ? [{ value: edge.node.key, ...foundText(edge) }] : [],
  );
  const names = useNames(kind, props.chosen);
  return <Picker {...props} text={text} onText={setText} options={typed ? found : suggested} names={names} />;
}

const labels = { ACTOR: 'Actor', SOURCE: 'Source', TRANSFER: 'Transfer' } as const;

/** The names of things by their keys; a key that leads nowhere stays as it is. */
export function useNames(kind: keyof typeof labels, keys: readonly string[]): ReadonlyMap<string, string> {
  const ids = keys.map((key) => globalId(labels[kind], key));
  const { answer } = useLateAnswer(NamesDocument, ids.length === 0 ? null : { ids });
  return new Map(
    (answer?.nodes ?? []).flatMap((node) => {
      if (node?.__typename === 'Actor') return [[node.key, node.name]];
      if (node?.__typename === 'Source') return [[node.key, node.title]];
      return node?.__typename === 'Transfer' ? [[node.key, node.label]] : [];
    }),
  );
}

interface PickerProps extends Props {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly options: readonly Option[];
  readonly names: ReadonlyMap<string, string>;
}

function Picker({ label, chosen, onChange, text, onText, options, names }: PickerProps) {
  return (
    <fieldset className="picker">
      <legend>{label}</legend>
      {chosen.length > 0 && (
        <ul className="chips">
          {chosen.map((key) => (
            <li key={key}>
              <button
                type="button"
                className="chip"
                aria-label={`Remove ${names.get(key) ?? key}`}
                onClick={() => onChange(chosen.filter((one) => one !== key))}
              >
                {names.get(key) ?? key} <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <Combobox
        label={label}
        placeholder={chosen.length === 0 ? 'any' : 'or …'}
        text={text}
        onText={onText}
        options={options.filter(({ value }) => !chosen.includes(value)).slice(0, 40)}
        onChoose={({ value }) => {
          onChange([...chosen, value]);
          onText('');
        }}
        empty={<p className="note">Nothing fits.</p>}
      />
    </fieldset>
  );
}
