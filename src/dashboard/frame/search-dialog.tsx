import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { Combobox, type Option } from '../forms/combobox.tsx';
import { SearchDocument } from '../generated/operations.ts';
import { useLateAnswer } from '../use-answer.ts';
import { foundText, toFound } from '../words/found.ts';
import { useLensed } from './to.tsx';

/** Search from anywhere: the key / or Ctrl-K opens it. */
export function SearchDialog() {
  const dialog = useRef<HTMLDialogElement>(null);
  const [open, setOpen] = useState(false);
  const show = () => {
    setOpen(true);
    dialog.current?.showModal();
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const typing =
        event.target instanceof Element && event.target.closest('input, textarea, select') !== null;
      const wanted =
        (event.key === '/' && !typing) || (event.key === 'k' && (event.ctrlKey || event.metaKey));
      if (!wanted) return;
      event.preventDefault();
      show();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
  return (
    <>
      <button
        type="button"
        className="search-button"
        onClick={show}
        aria-label="Search"
        aria-keyshortcuts="/"
      >
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <circle cx="8.5" cy="8.5" r="5.5" />
          <path d="m13 13 4.5 4.5" />
        </svg>
        <span>Search</span>
        <kbd>/</kbd>
      </button>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself */}
      <dialog
        ref={dialog}
        className="search-dialog"
        aria-label="Search"
        onClose={() => setOpen(false)}
        onClick={(event) => event.target === dialog.current && dialog.current.close()}
      >
        {open && <SearchField onDone={() => dialog.current?.close()} />}
      </dialog>
    </>
  );
}

function SearchField({ onDone }: { onDone: () => void }) {
  const [text, setText] = useState('');
  const [, navigate] = useLocation();
  const lensed = useLensed();
  const asked = text.trim() === '' ? null : { text, first: 10 };
  const { answer, failed } = useLateAnswer(SearchDocument, asked);
  const found = answer?.search.edges ?? [];
  const options = found.map((edge): Option => ({ value: toFound(edge.node), ...foundText(edge) }));
  const go = (to: string) => {
    onDone();
    navigate(lensed(to));
  };
  return (
    <>
      <Combobox
        label="Search for anything by any of its names"
        placeholder="A name in any script, an IMO number, a paragraph …"
        text={text}
        onText={setText}
        options={options}
        onChoose={({ value }) => go(value)}
        onEnter={() => go(`/search?text=${encodeURIComponent(text)}`)}
        steady
        autoFocus
      />
      <p className="note" role="status">
        {failed
          ? 'The endpoint cannot answer now. Type on to try again.'
          : asked === null
            ? 'Try Rajin, 김정은, КНДР, IMO 9020534 or 1874.'
            : answer === undefined
              ? 'Asking …'
              : options.length === 0
                ? `Nothing is called “${text.trim()}”.`
                : `${answer.search.totalCount} found. Arrow keys choose, Enter opens; Enter alone shows all.`}
      </p>
    </>
  );
}
