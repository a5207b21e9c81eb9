/** How a flow must run, seen from the target State of the regime, for a provision to speak of it. */
export type Direction = 'to-target' | 'from-target' | 'both' | 'within-target' | 'none';

/** Only `binding` and `binding-on-target` paragraphs can be breached; the others give context. */
export type Nature =
  | 'binding'
  | 'binding-on-target'
  | 'calls-upon'
  | 'clarification'
  | 'authority'
  | 'of-disputed-force';

/** What a provision covers: `settled` when the words or all readers say so, `disputed` when some would reject it. */
export interface Coverage {
  readonly category: string;
  readonly reading: 'settled' | 'disputed';
  readonly why: string | null;
}

/** A narrower category left out until a last day (null: for good). */
export interface Exception {
  readonly category: string;
  readonly until: string | null;
  readonly why: string | null;
}

/** A later paragraph that changes this one, from a day on. */
export interface Change {
  readonly by: string;
  readonly how:
    | 'expands'
    | 'replaces'
    | 'clarifies'
    | 'narrows-exemption'
    | 'tightens-cap'
    | 'adds-items'
    | 'exempts';
  readonly on: string;
  readonly note: string | null;
}

/** A limit on an amount per period; `orAmount` in a second unit where the text gives two. */
export interface Cap {
  readonly key: string;
  readonly category: string;
  readonly amount: number | null;
  readonly unit: string | null;
  readonly orAmount: number | null;
  readonly orUnit: string | null;
  readonly rule: string | null;
  readonly from: string;
  readonly to: string | null;
  readonly periodKind: string;
}

/** One operative paragraph. Days are ISO dates; `inForceTo` null means still in force. */
export interface Provision {
  readonly key: string;
  readonly cite: string;
  readonly resolution: string;
  readonly regime: string;
  readonly measure: string;
  readonly direction: Direction;
  readonly nature: Nature;
  /** `all-member-states`, `flag-states`, `port-states`: kinds of State the paragraph binds. */
  readonly bound: readonly string[];
  /** Keys of the actors that the paragraph binds by name. */
  readonly binds: readonly string[];
  readonly inForceFrom: string;
  readonly inForceTo: string | null;
  readonly covers: readonly Coverage[];
  readonly excepts: readonly Exception[];
  readonly changedBy: readonly Change[];
  readonly caps: readonly Cap[];
}

/** One set of measures and the key of the State it aims at. */
export interface Regime {
  readonly key: string;
  readonly target: string;
}

/** A kind of goods, service or person, and the broader kinds right above it. */
export interface ItemCategory {
  readonly key: string;
  readonly label: string;
  readonly broader: readonly string[];
}

/** The law as data, as it is read from the graph once per data version. */
export interface LawRecords {
  readonly regimes: readonly Regime[];
  readonly provisions: readonly Provision[];
  readonly categories: readonly ItemCategory[];
}
