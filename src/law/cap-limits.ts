import type { CapOf } from './law-index.ts';
import { type Conversion, numberInWords, unitInWords } from './quantity.ts';

/** An amount that may not be passed in a period; null where the text sets it by something that is not on record. */
export interface Limit {
  readonly amount: number | null;
  readonly unit: string | null;
}

/** The limits of a cap. Where the lower of two counts, passing either is passing the cap. */
export function limitsOf({ amount, unit, orAmount, orUnit, rule }: CapOf['cap']): Limit[] {
  const main = { amount, unit };
  return rule === 'whichever-lower' && orAmount !== null
    ? [main, { amount: orAmount, unit: orUnit }]
    : [main];
}

/** A text that gives one limit in two units says itself what the one is of the other. */
export function conversionsOf({ provision, cap }: CapOf): Conversion[] {
  const { amount, unit, orAmount, orUnit, rule } = cap;
  if (rule !== 'either' || amount === null || unit === null || orAmount === null || orUnit === null)
    return [];
  const source = `${provision.cite} gives its limit as ${numberInWords(amount)} ${unitInWords(unit)} or ${numberInWords(orAmount)} ${unitInWords(orUnit)}`;
  return [
    { from: orUnit, to: unit, factor: amount / orAmount, source },
    { from: unit, to: orUnit, factor: orAmount / amount, source },
  ];
}
