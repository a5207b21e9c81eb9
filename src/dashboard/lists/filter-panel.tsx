import { type ReactNode, useState } from 'react';
import { counted } from '../words/terms.ts';
import type { ListState } from './use-list-state.ts';

interface Props {
  readonly list: ListState;
  readonly fields: readonly string[];
  readonly children: ReactNode;
}

/** Filters beside a list, or folded above it on a narrow screen, with a way to copy the question. */
export function FilterPanel({ list, fields, children }: Props) {
  const [open, setOpen] = useState(false);
  const [copied, setCopied] = useState(false);
  const used = fields.reduce((count, field) => count + list.all(field).length, 0);
  const copy = async () => {
    await navigator.clipboard.writeText(window.location.href);
    setCopied(true);
    setTimeout(() => setCopied(false), 2_000);
  };
  return (
    <aside className="filters" aria-label="Filters" data-open={open}>
      <div className="filters-head">
        <h2>Filters</h2>
        <button type="button" className="fold" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? 'Hide' : 'Show'}
        </button>
        <span role="status" className="note">
          {copied ? 'Link copied.' : used === 0 ? 'none set' : counted(used, 'value')}
        </span>
      </div>
      <div className="filters-body">
        <div className="row">
          <button type="button" onClick={() => void copy()}>
            Copy link to this question
          </button>
          {used > 0 && (
            <button type="button" onClick={() => list.clear(fields)}>
              Clear
            </button>
          )}
        </div>
        {children}
      </div>
    </aside>
  );
}
