import { addDays, daysBetween } from '../words/day.ts';
import { Chart } from './chart.tsx';

/** Something that lasted, as far as its days are known. */
export interface Span {
  readonly label: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly tone?: string;
  readonly href?: string;
}

interface Props {
  readonly label: string;
  readonly spans: readonly Span[];
  /** The fewest days that the axis shows before and after. */
  readonly least?: number;
}

/** Spans of days one below the other: an end that is not known is drawn open. */
export function SpanRanges({ label, spans, least = 0 }: Props) {
  const days = spans
    .flatMap(({ from, to }) => [from, to])
    .filter((day) => day !== null)
    .sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return <p className="none">No day is known.</p>;
  const margin = Math.max(20, least, Math.round(daysBetween(first, last) / 10));
  const ranges = spans.map(({ from, to, ...span }) => ({
    tone: 'ink-soft',
    ...span,
    low: from === null ? null : new Date(from),
    high: to === null ? null : new Date(to),
  }));
  const domain = [new Date(addDays(first, -margin)), new Date(addDays(last, margin))] as const;
  return (
    <Chart
      label={`${label}: ${spans.map((span) => `${span.label}, ${span.from ?? 'open'} to ${span.to ?? 'open'}`).join('; ')}`}
      of={ranges}
      draw={(charts, width) => charts.ranges({ ranges, xLabel: null, domain }, width)}
    />
  );
}
