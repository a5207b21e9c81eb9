import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { isEmptyLens, useLens, writeLens } from '../lens.ts';

interface Props {
  readonly to: string;
  readonly className?: string;
  readonly label?: string;
  readonly current?: boolean;
  readonly lang?: string | undefined;
  readonly children: ReactNode;
}

/** A link within the page. The lens goes along. */
export function To({ to, className, label, current, lang, children }: Props) {
  const href = useLensed()(to);
  return (
    <Link
      href={href}
      className={className}
      aria-label={label}
      aria-current={current ? 'page' : undefined}
      lang={lang}
    >
      {children}
    </Link>
  );
}

/** Adds the lens of the page to an address. */
export function useLensed(): (to: string) => string {
  const [lens] = useLens();
  return (to) => {
    if (isEmptyLens(lens)) return to;
    const [, path = '', query = '', hash = ''] = /^([^?#]*)\??([^#]*)(#?.*)$/.exec(to) ?? [];
    return `${path}?${writeLens(new URLSearchParams(query), lens)}${hash}`;
  };
}
