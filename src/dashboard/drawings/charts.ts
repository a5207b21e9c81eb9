import { axisX, barX, dot, gridX, plot, rectY, ruleX, ruleY, text, tickX } from '@observablehq/plot';

/** One thing between two ends, either of which may be open. Ends are days as dates, or amounts. */
export interface Range {
  readonly label: string;
  readonly low: Date | number | null;
  readonly high: Date | number | null;
  /** Whether the upper end is open although something is known of it, or nothing is. */
  readonly tone?: string;
  readonly href?: string;
}

export interface RangesOptions {
  readonly ranges: readonly Range[];
  readonly xLabel: string | null;
  /** Smallest and largest value of the axis. */
  readonly domain: readonly [Date | number, Date | number];
  readonly limit?: { readonly at: Date | number; readonly label: string };
}

const rowHeight = 40;
const style = { fontFamily: 'inherit', fontSize: '12px', overflow: 'visible' };
const tone = ({ tone: name = 'ink' }: { tone?: string }) => `var(--${name})`;

/** Ranges one below the other, each under its label: a closed end has a tick, an open one an arrow and no end. */
function ranges({ ranges: all, xLabel, domain, limit }: RangesOptions, width: number): Element {
  const [first, last] = domain;
  const rows = all.map((range, index) => ({
    ...range,
    index,
    from: range.low ?? first,
    until: range.high ?? last,
  }));
  const openAbove = rows.filter(({ high }) => high === null);
  const openBelow = rows.filter(({ low }) => low === null);
  const points = rows.filter(({ low, high }) => low !== null && high !== null && +low === +high);
  return plot({
    width,
    height: rows.length * rowHeight + 48,
    marginLeft: 14,
    marginRight: 22,
    marginTop: limit ? 26 : 8,
    marginBottom: 34,
    style,
    x: { domain: [first, last], label: xLabel },
    y: { type: 'band', domain: rows.map(({ index }) => index), axis: null, padding: 0 },
    marks: [
      gridX({ stroke: 'var(--line)', strokeOpacity: 1, ticks: width < 500 ? 4 : 8 }),
      axisX({ anchor: 'bottom', tickSize: 0, label: xLabel, ticks: width < 500 ? 4 : 8 }),
      barX(rows, {
        x1: 'from',
        x2: 'until',
        y: 'index',
        fill: tone,
        insetTop: 24,
        insetBottom: 8,
        fillOpacity: 0.55,
      }),
      tickX(
        rows.filter(({ low }) => low !== null),
        { x: 'from', y: 'index', stroke: tone, strokeWidth: 2.5, insetTop: 21, insetBottom: 5 },
      ),
      tickX(
        rows.filter(({ high }) => high !== null),
        { x: 'until', y: 'index', stroke: tone, strokeWidth: 2.5, insetTop: 21, insetBottom: 5 },
      ),
      dot(points, { x: 'from', y: 'index', fill: tone, r: 4.5, dy: 8 }),
      text(openAbove, { x: 'until', y: 'index', text: () => '▶', fill: tone, dx: 5, dy: 8, fontSize: 14 }),
      text(openBelow, { x: 'from', y: 'index', text: () => '◀', fill: tone, dx: -5, dy: 8, fontSize: 14 }),
      text(rows, {
        y: 'index',
        frameAnchor: 'left',
        text: 'label',
        href: 'href',
        dy: -9,
        dx: 2,
        textAnchor: 'start',
        fill: 'var(--ink)',
        lineWidth: width / 13,
        textOverflow: 'ellipsis-end',
      }),
      ...(limit
        ? [
            ruleX([limit.at], { stroke: 'var(--ink)', strokeWidth: 1.5, strokeDasharray: '5 3' }),
            text([limit.at], {
              x: (at) => at,
              frameAnchor: 'top',
              text: () => limit.label,
              dy: -14,
              fill: 'var(--ink)',
            }),
          ]
        : []),
    ],
  });
}

/** Something that happened on a day, in a row with its like. */
export interface Moment {
  readonly day: Date;
  readonly row: string;
  readonly label: string;
  readonly tone: string;
  readonly href?: string;
}

const symbols: Readonly<Record<string, 'circle' | 'times' | 'triangle' | 'square' | 'diamond'>> = {
  denied: 'times',
  admitted: 'circle',
  accused: 'triangle',
  justified: 'diamond',
};

/** Moments on one time axis, a row for each kind, a shape of its own for each tone. */
function moments(all: readonly Moment[], rows: readonly string[], width: number): Element {
  return plot({
    width,
    height: rows.length * 34 + 44,
    marginLeft: 162,
    marginRight: 20,
    marginTop: 8,
    style,
    x: { type: 'utc', label: null, inset: 12 },
    y: { type: 'band', domain: rows, label: null, tickSize: 0 },
    symbol: { type: 'identity' },
    marks: [
      ruleY(rows, { stroke: 'var(--line)' }),
      axisX({ anchor: 'bottom', tickSize: 3, label: null, ticks: width < 500 ? 4 : 8 }),
      dot(all, {
        x: 'day',
        y: 'row',
        symbol: ({ tone: name }: Moment) => symbols[name] ?? 'square',
        stroke: tone,
        fill: tone,
        fillOpacity: 0.35,
        strokeWidth: 2,
        r: 6,
        href: 'href',
        title: 'label',
        ariaLabel: 'label',
      }),
    ],
  });
}

/** So many violations of one kind that began in one month. */
export interface MonthCount {
  /** First day of the month. */
  readonly month: Date;
  readonly way: string;
  readonly verdict: 'breach' | 'possible';
  readonly count: number;
  readonly label: string;
  readonly href: string;
}

/** Violations by month, one strip for each way: breaches are filled, possible breaches are outlined. */
function months(all: readonly MonthCount[], width: number): Element {
  const ways = [...new Set(all.map(({ way }) => way))];
  return plot({
    width,
    height: ways.length * 132 + 34,
    marginLeft: 30,
    marginRight: 10,
    style,
    x: { type: 'utc', label: null, inset: 6 },
    y: { label: null, ticks: 3, grid: true },
    fy: { domain: ways, axis: null, padding: 0.22 },
    marks: [
      text(ways, {
        fy: (way) => way,
        text: (way) => way,
        frameAnchor: 'top-left',
        dy: -16,
        dx: -26,
        fontWeight: 600,
        fill: 'var(--ink)',
      }),
      rectY(all, {
        x: 'month',
        y: 'count',
        fy: 'way',
        interval: 'month',
        fill: tone2,
        stroke: tone2,
        fillOpacity: ({ verdict }: MonthCount) => (verdict === 'breach' ? 1 : 0.18),
        inset: 0.75,
        order: ({ verdict }: MonthCount) => (verdict === 'breach' ? 0 : 1),
        href: 'href',
        title: 'label',
        ariaLabel: 'label',
      }),
      ruleY([0], { stroke: 'var(--faint)' }),
    ],
  });
}

function tone2({ verdict }: MonthCount): string {
  return `var(--${verdict})`;
}

/** What the page can draw; it comes in one piece, when the first drawing is asked for. */
export const charts = { ranges, moments, months };
