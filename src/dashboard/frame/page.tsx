import { type ReactNode, useEffect, useRef } from 'react';

interface Props {
  /** What it is: the first line of the page and its title in the browser. */
  readonly title: string;
  /** What kind of thing it is, above the title. */
  readonly kind?: ReactNode;
  /** Sentences below the title. */
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}

/** The address of the page that had the focus last; a first visit leaves the focus where the browser puts it. */
let visited: string | null = null;

/** One page: its title is read aloud when it opens, and a paragraph that the address names is scrolled to. */
export function Page({ title, kind, lead, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = title === 'Breachgraph' ? title : `${title} · Breachgraph`;
    const { pathname, hash } = window.location;
    if (pathname === visited && hash === '') return;
    const named = hash === '' ? null : document.getElementById(decodeURIComponent(hash.slice(1)));
    if (named) named.scrollIntoView();
    else if (visited !== null && visited !== pathname) {
      window.scrollTo(0, 0);
      heading.current?.focus({ preventScroll: true });
    }
    visited = pathname;
  }, [title]);
  return (
    <article className="page">
      <header className="page-head">
        {kind && <p className="kind">{kind}</p>}
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {lead && <div className="lead">{lead}</div>}
      </header>
      {children}
    </article>
  );
}

/** A part of a page under a heading of its own. */
export function Section({
  title,
  id,
  note,
  children,
}: {
  title: string;
  id?: string;
  note?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className="section" id={id}>
      <h2>{title}</h2>
      {note && <p className="note">{note}</p>}
      {children}
    </section>
  );
}
