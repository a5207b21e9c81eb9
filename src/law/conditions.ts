export type ConditionResult = 'MET' | 'FAILED' | 'UNKNOWN';

export type ConditionName =
  | 'binding'
  | 'goods'
  | 'no exemption applies'
  | 'direction'
  | 'in force'
  | 'carried out'
  | 'in the period'
  | 'above the cap'
  | 'listed'
  | 'made available'
  | 'admitted to a port'
  | 'let go';

/** One thing that must hold for a breach: how it stands, why in one sentence, and the claims behind it by key. */
export interface Condition {
  readonly name: ConditionName;
  readonly result: ConditionResult;
  readonly reason: string;
  readonly claims: readonly string[];
}
