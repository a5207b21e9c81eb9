import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';

/** Something to choose. */
export interface Option {
  readonly value: string;
  readonly label: string;
  readonly hint?: string | undefined;
}

interface Props {
  readonly label: string;
  readonly placeholder?: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly options: readonly Option[];
  readonly onChoose: (option: Option) => void;
  /** Enter without a marked option. */
  readonly onEnter?: () => void;
  /** Whether the list is open even without the focus. */
  readonly steady?: boolean;
  readonly autoFocus?: boolean;
  /** Said instead of the options when there are none. */
  readonly empty?: ReactNode;
}

/** A text field with a list of what fits: arrow keys mark, Enter chooses, Escape closes. */
export function Combobox(props: Props) {
  const {
    label,
    placeholder,
    text,
    onText,
    options,
    onChoose,
    onEnter,
    steady = false,
    autoFocus,
    empty,
  } = props;
  const id = useId();
  const [open, setOpen] = useState(steady);
  const [marked, setMarked] = useState(-1);
  const shown = (open || steady) && options.length > 0;
  const at = Math.min(marked, options.length - 1);

  const choose = (option: Option) => {
    onChoose(option);
    setMarked(-1);
    setOpen(steady);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setMarked((at + step + options.length + (at < 0 && step < 0 ? 1 : 0)) % Math.max(options.length, 1));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const option = options[at] ?? (onEnter ? undefined : shown ? options[0] : undefined);
      if (option) choose(option);
      else onEnter?.();
    } else if (event.key === 'Escape' && open && !steady) {
      event.preventDefault();
      setOpen(false);
    }
  };
  return (
    <div className="combobox">
      <input
        type="text"
        role="combobox"
        aria-label={label}
        aria-expanded={shown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={shown && at >= 0 ? `${id}-${at}` : undefined}
        autoComplete="off"
        spellCheck={false}
        // biome-ignore lint/a11y/noAutofocus: only in a dialog that was just opened by its reader
        autoFocus={autoFocus}
        placeholder={placeholder}
        value={text}
        onChange={(event) => {
          onText(event.target.value);
          setMarked(-1);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <div id={`${id}-list`} role="listbox" aria-label={label} hidden={!shown}>
        {options.map((option, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's
          // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and points at the option
          <div
            key={option.value}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === at}
            onMouseDown={(event) => event.preventDefault()}
            onMouseEnter={() => setMarked(index)}
            onClick={() => choose(option)}
          >
            <span>{option.label}</span>
            {option.hint && <small>{option.hint}</small>}
          </div>
        ))}
      </div>
      {!shown && open && text.trim() !== '' && empty}
    </div>
  );
}
