import { type MouseEvent, useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { useLensed } from '../frame/to.tsx';

type Charts = typeof import('./charts.ts')['charts'];

interface Props {
  /** What the chart shows, for whoever cannot see it; the page says the same in words or a table as well. */
  readonly label: string;
  readonly draw: (charts: Charts, width: number) => Element;
  /** Changes when the drawing has to change. */
  readonly of: unknown;
}

/** A chart as wide as its place. The library that draws comes when the first chart does. */
export function Chart({ label, draw, of }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  const [, navigate] = useLocation();
  const lensed = useLensed();
  const [failed, setFailed] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `of` says what the drawing is of
  useEffect(() => {
    if (width === 0) return;
    let current = true;
    import('./charts.ts').then(
      ({ charts }) => current && place.current?.replaceChildren(withoutStyles(draw(charts, width))),
      () => setFailed(true),
    );
    return () => {
      current = false;
    };
  }, [width, JSON.stringify(of)]);
  const follow = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const href = link?.getAttributeNS('http://www.w3.org/1999/xlink', 'href') ?? link?.getAttribute('href');
    if (!href || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    navigate(lensed(href));
  };
  return (
    <figure className="chart" aria-label={label}>
      {failed && <p className="none">The drawing could not be loaded. The figures are below.</p>}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the links inside are the controls */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a key on a link clicks it */}
      <div ref={place} onClick={follow} />
    </figure>
  );
}

/** The page's own style sheet holds these rules: its policy allows no style inside. Links get names. */
function withoutStyles(drawing: Element): Element {
  for (const style of drawing.querySelectorAll('style')) style.remove();
  for (const link of drawing.querySelectorAll('a')) {
    const named = link.querySelector('[aria-label]')?.getAttribute('aria-label') ?? link.textContent;
    if (named) link.setAttribute('aria-label', named);
  }
  for (const group of drawing.querySelectorAll('g[aria-label]')) group.removeAttribute('aria-label');
  return drawing;
}

function useWidth(place: React.RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!place.current) return;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [place]);
  return width;
}
