import type { TransferQuery } from '../generated/operations.ts';
import { dayText } from '../words/day.ts';
import { quantityText, unitText } from '../words/quantity.ts';
import { counted, term } from '../words/terms.ts';
import { Chart } from './chart.tsx';
import type { Range } from './charts.ts';

type Claim = NonNullable<TransferQuery['transfer']>['claims'][number];

/** Who says how much: a range for each claim that gives a number, a drawing for each unit. Open ends stay open. */
export function QuantityRanges({ claims }: { claims: readonly Claim[] }) {
  const withNumber = claims.flatMap((claim) =>
    claim.quantity && quantityText(claim.quantity) ? [{ ...claim, quantity: claim.quantity }] : [],
  );
  const units = Map.groupBy(withNumber, ({ quantity }) => quantity.unit);
  if (withNumber.length === 0) return <p className="none">No claim gives a number.</p>;
  return [...units].map(([unit, ofUnit]) => {
    const ranges = ofUnit.map(
      ({ by, quantity, ofPart, asOf, position }): Range => ({
        label: `${by.name} ${term(position)}: ${quantityText(quantity)}${ofPart ? ' (of a part of it, or of more than it)' : ''}${asOf ? `, counted until ${dayText(asOf)}` : ''}`,
        low: quantity.min,
        high: quantity.max,
        tone: 'accent',
      }),
    );
    const most = Math.max(...ofUnit.flatMap(({ quantity: { min, max } }) => [min ?? 0, max ?? 0]));
    const xLabel = unit === null ? 'number' : unitText(unit);
    return (
      <Chart
        key={unit}
        label={`${counted(ranges.length, 'claim')} in ${xLabel}: ${ranges.map(({ label }) => label).join('; ')}`}
        of={ranges}
        draw={(charts, width) => charts.ranges({ ranges, xLabel, domain: [0, most * 1.15] }, width)}
      />
    );
  });
}
