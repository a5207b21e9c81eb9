import type { Certainty } from '../generated/operations.ts';
import { Mark } from './mark.tsx';

/** A record that is not sure says so; a sure one says nothing. */
export function CertaintyMark({ certainty }: { certainty: Certainty | null | undefined }) {
  if (certainty === 'CHECK')
    return (
      <Mark shape="flag" tone="check" title="Compare with the original before relying on it.">
        check
      </Mark>
    );
  if (certainty !== 'MEDIUM') return null;
  return (
    <Mark shape="flag" tone="medium" title="Sure of the content; a detail is not confirmed.">
      medium
    </Mark>
  );
}

/** A paragraph whose number nobody has read on a public page says so. */
export function SeenMark({ seen }: { seen: boolean }) {
  if (seen) return null;
  return (
    <Mark
      shape="question"
      tone="unseen"
      title="The number of this paragraph was not seen on a public page: compare it with the text of the resolution."
    >
      number not seen
    </Mark>
  );
}

/** What rests on one word says so. */
export function MakersMark({ count }: { count: number | null }) {
  if (count === null) return <>–</>;
  if (count !== 1) return <span className="number">{count}</span>;
  return (
    <Mark shape="ring" tone="sole" title="It rests on one maker; others repeat or depend on it.">
      1 only
    </Mark>
  );
}
