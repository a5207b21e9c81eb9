import { useState } from 'react';
import { useLensText } from '../frame/lens-bar.tsx';
import type { ViolationQuery } from '../generated/operations.ts';
import { isEmptyLens, useLens } from '../lens.ts';
import { useOutline } from '../use-answer.ts';
import { term } from '../words/terms.ts';

type Violation = NonNullable<ViolationQuery['violation']>;

/** A text for a footnote, with the versions, the lens and the address that bring it back. */
export function Citation({ violation }: { violation: Violation }) {
  const [copied, setCopied] = useState(false);
  const { dataset } = useOutline();
  const [lens] = useLens();
  const lensed = useLensText(lens);
  const { transfer, provision, verdict, basis } = violation;
  const text = [
    `${transfer.label}, set against ${[provision, ...violation.readWith].map(({ cite }) => cite).join(' read with ')}: `,
    `${term(verdict).toLowerCase()} if the claims hold (${term(basis)} reading; the claims are ${transfer.standing ? term(transfer.standing) : 'not asserted by anybody'}).`,
    provision.paragraphSeen ? '' : ' The number of the paragraph was not seen on a public page.',
    ` ${dataset.name}, data version ${dataset.version}, rules ${dataset.rulesVersion ?? 'not run'}`,
    isEmptyLens(lens) ? '' : `, seen ${lensed}`,
    `. ${window.location.href}`,
  ].join('');
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  return (
    <figure className="citation">
      <figcaption>To cite</figcaption>
      <blockquote>{text}</blockquote>
      <button type="button" onClick={() => void copy()}>
        Copy
      </button>
      <span role="status" className="note">
        {copied && 'Copied.'}
      </span>
    </figure>
  );
}
