import { runsIn } from './conditions/direction.ts';
import type { Goods } from './facts.ts';
import type { Coverage, Provision } from './law.ts';
import { lieOf } from './period.ts';
import type { Case } from './rule.ts';

/** Some goods of a transfer and the words that cover them: of the paragraph itself or of one that reads it. */
export interface Covering {
  readonly goods: Goods;
  readonly by: Provision;
  readonly coverage: Coverage;
}

/** Every way in which goods of the transfer fall under a paragraph. Goods under a cap are the ledger's to judge. */
export function coveringsOf(provision: Provision, given: Case): Covering[] {
  const { transfer, law } = given;
  const texts = [provision, ...readersFitting(provision, given)];
  return transfer.goods
    .filter(({ category }) => !provision.caps.some((cap) => law.isWithin(category, cap.category)))
    .flatMap((goods) =>
      texts.flatMap((by) => law.coverageOf(by, goods.category).map((coverage) => ({ goods, by, coverage }))),
    );
}

/** Paragraphs that read this one, look the way the transfer went and are in force on some of its days. */
function readersFitting(provision: Provision, given: Case): Provision[] {
  return given.law
    .readersOf(provision.key)
    .filter(
      (reader) => lieOf(given.transfer, inForce(reader)) !== 'outside' && runsIn(reader, given) !== 'FAILED',
    );
}

/** The days on which a paragraph is in force. */
export function inForce({ inForceFrom, inForceTo }: Provision): { from: string; to: string | null } {
  return { from: inForceFrom, to: inForceTo };
}
