import { term } from '../words/terms.ts';

interface Props {
  readonly label: string;
  readonly values: readonly string[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: string[]) => void;
}

/** Chooses some of a few values, side by side. */
export function Checks({ label, values, chosen, onChange }: Props) {
  return (
    <fieldset className="checks">
      <legend>{label}</legend>
      {values.map((value) => (
        <label key={value}>
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={({ target }) =>
              onChange(target.checked ? [...chosen, value] : chosen.filter((one) => one !== value))
            }
          />
          {term(value).toLowerCase()}
        </label>
      ))}
    </fieldset>
  );
}
