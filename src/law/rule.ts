import type { Belonging } from './belonging.ts';
import type { Condition } from './conditions.ts';
import type { Facts, TransferFacts } from './facts.ts';
import type { LawIndex } from './law-index.ts';
import type { LedgerSums } from './ledgers.ts';
import type { Verdict } from './verdict.ts';

/** How the provision is read: by its plain words, as an accusation cites it, or as some would dispute. */
export type Basis = 'SETTLED' | 'CITED' | 'DISPUTED';

export const roles = ['supplier', 'recipient', 'carrier', 'flag-state', 'port-state', 'maker'] as const;
export type Role = (typeof roles)[number];

/** Whoever the provision binds, in the role they played. */
export interface Party {
  readonly role: Role;
  readonly actor: string;
}

/** What a rule found for one transfer and one provision. Lists hold keys, sorted. */
export interface Finding {
  readonly rule: string;
  readonly transfer: string;
  readonly provision: string;
  /** Paragraphs that read the provision or add items to it, and that the goods fall under. */
  readonly readWith: readonly string[];
  readonly verdict: Verdict;
  readonly basis: Basis;
  readonly conditions: readonly Condition[];
  readonly parties: readonly Party[];
  /** Claims that say the transfer took place. */
  readonly restsOn: readonly string[];
  /** Accusations that cite the provision, one it is read with, or their resolutions. */
  readonly citedBy: readonly string[];
}

/** Everything a rule may look at for one transfer. */
export interface Case {
  readonly transfer: TransferFacts;
  /** Keys of the claims that say the transfer took place, sorted. */
  readonly restsOn: readonly string[];
  readonly facts: Facts;
  readonly law: LawIndex;
  readonly belonging: Belonging;
}

/** A case beside all others that count towards the same caps. */
export interface CaseInPeriod extends Case {
  readonly ledgers: LedgerSums;
}

/** A pure function that sets facts against the law and answers with findings that explain themselves. */
export interface Rule {
  readonly key: string;
  readonly title: string;
  /** What the rule holds, in one sentence. */
  readonly sentence: string;
  /** Where the rule comes from in the law. */
  readonly legalSource: string;
  readonly judge: (given: CaseInPeriod) => Finding[];
}
