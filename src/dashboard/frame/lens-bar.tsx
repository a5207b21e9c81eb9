import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { useNames } from '../forms/picker.tsx';
import type { Lens } from '../generated/operations.ts';
import { isEmptyLens, useLens, writeLens } from '../lens.ts';
import { lensText } from '../words/lens-text.ts';
import { LensFields } from './lens-fields.tsx';

/** The lens in words, with the names of what it leaves out. */
export function useLensText(lens: Lens): string {
  const makers = useNames('ACTOR', lens.withoutMakers ?? []);
  const sources = useNames('SOURCE', lens.withoutSources ?? []);
  return lensText(
    lens,
    (key) => makers.get(key) ?? key,
    (key) => sources.get(key) ?? key,
  );
}

/** What is taken away before looking: on every page, and plain to see when it takes anything. */
export function LensBar() {
  const [lens, look] = useLens();
  const [open, setOpen] = useState(false);
  const [location] = useLocation();
  const text = useLensText(lens);
  const empty = isEmptyLens(lens);
  return (
    <section className={empty ? 'lens' : 'lens on'} aria-label="Lens">
      <div className="lens-line">
        <button type="button" aria-expanded={open} aria-controls="lens-fields" onClick={() => setOpen(!open)}>
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <circle cx="8.5" cy="8.5" r="5.5" />
            <circle cx="8.5" cy="8.5" r="2" />
            <path d="m13 13 4.5 4.5" />
          </svg>
          Lens
        </button>
        <p role="status">
          {empty ? 'You see everything that is known.' : `You see this through a lens: ${text}.`}
        </p>
        {!empty && (
          <>
            {location !== '/compare' && (
              <Link className="action" href={`/compare?${writeLens(new URLSearchParams(), lens)}`}>
                What differs
              </Link>
            )}
            <button type="button" className="action" onClick={() => look({})}>
              Take the lens off
            </button>
          </>
        )}
      </div>
      <div id="lens-fields" hidden={!open}>
        {open && <LensFields lens={lens} onChange={look} />}
      </div>
    </section>
  );
}
