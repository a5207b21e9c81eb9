import { useSearchParams } from 'wouter';
import { Asked } from '../frame/asked.tsx';
import { useLensText } from '../frame/lens-bar.tsx';
import { LensFields } from '../frame/lens-fields.tsx';
import { Page, Section } from '../frame/page.tsx';
import { isEmptyLens, lensFrom, useLens, writeLens } from '../lens.ts';
import { useOutline } from '../use-answer.ts';
import { addDays, dayText } from '../words/day.ts';
import { sentence } from '../words/terms.ts';
import { Changes } from './changes.tsx';

/** What the first lens is called in an address. */
export const before = 'from-';

/** Two lenses side by side: what appeared, disappeared or changed, because of which claims. */
export function ComparePage() {
  const [params, setParams] = useSearchParams();
  const { dataset } = useOutline();
  const from = lensFrom(params, before);
  const [to, look] = useLens();
  const [fromText, toText] = [useLensText(from), useLensText(to)];
  const same = JSON.stringify(from) === JSON.stringify(to);
  const lookFrom = (lens: typeof from) =>
    setParams((now) => {
      const next = writeLens(now, lens, before);
      next.delete('after');
      next.delete('page');
      return next;
    });
  const swap = () => setParams(() => writeLens(writeLens(new URLSearchParams(), from), to, before));
  const halfYearAgo = addDays(to.knownAt ?? dataset.latestSourceOn ?? '2026-01-01', -182);
  return (
    <Page
      title="Compare two lenses"
      lead={
        <p>
          What changed between two days of knowledge, or what falls without a source: each change with the
          claims that make it.
        </p>
      }
    >
      <div className="lenses">
        <section aria-label="Lens before">
          <h2>Before</h2>
          <p>{sentence(fromText)}</p>
          <details open={isEmptyLens(from) && isEmptyLens(to)}>
            <summary>Set this lens</summary>
            <LensFields lens={from} onChange={lookFrom} />
          </details>
          {!isEmptyLens(from) && (
            <button type="button" onClick={() => lookFrom({})}>
              Take it off
            </button>
          )}
        </section>
        <section aria-label="Lens after">
          <h2>After: the lens of this page</h2>
          <p>{sentence(toText)}</p>
          <details open={isEmptyLens(from) && isEmptyLens(to)}>
            <summary>Set this lens</summary>
            <LensFields lens={to} onChange={look} />
          </details>
          <div className="row">
            {!same && (
              <button type="button" onClick={swap}>
                Swap the two
              </button>
            )}
          </div>
        </section>
      </div>
      {same ? (
        <Section title="The two are the same">
          <p>
            Set one of them, or see{' '}
            <button type="button" onClick={() => lookFrom({ ...to, knownAt: halfYearAgo })}>
              what changed since {dayText(halfYearAgo)}
            </button>
          </p>
        </Section>
      ) : (
        <Asked>
          <Changes from={from} to={to} params={params} />
        </Asked>
      )}
    </Page>
  );
}
