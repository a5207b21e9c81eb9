/** A tie between two actors as it stands in the graph, read from start to end: `{from: 'kpa', type: 'PART_OF', to: 'dprk'}`. */
export interface Tie {
  readonly from: string;
  readonly type: string;
  readonly to: string;
}

/** An actor as the rules need to know it. */
export interface ActorFacts {
  readonly key: string;
  readonly name: string;
  /** `state`, `vessel`, `person` ... as in the graph. */
  readonly kind: string;
  /** Whether a State is a Member of the United Nations; null for others. */
  readonly unMember: boolean | null;
}

export type Position =
  | 'ASSERTS'
  | 'ADMITS'
  | 'DENIES'
  | 'REJECTS_REPORT'
  | 'SAYS_NO_EVIDENCE'
  | 'JUSTIFIES'
  | 'ACCUSES';

/** What one maker says of the transfer in one source. Days are ISO dates. */
export interface ClaimFacts {
  readonly key: string;
  readonly position: Position;
  readonly strength: string | null;
  /** Key of the actor whose word it is. */
  readonly maker: string;
  /** Key of the source. */
  readonly source: string;
  readonly statedOn: string | null;
  /** Keys of the resolutions and provisions that it cites. */
  readonly cites: readonly string[];
  /** For REJECTS_REPORT: key of the actor that published the rejected report. */
  readonly rejectsReportOf: string | null;
  /** Keys of later claims that overtake it. */
  readonly overtakenBy: readonly string[];
}

/** Goods, services or persons that the transfer is of; `suspected` when nobody saw them. */
export interface Goods {
  readonly category: string;
  readonly suspected: boolean;
}

/** What a lens shows of one transfer. Parties are keys into `actors`; a null day is not known or open. */
export interface TransferFacts {
  readonly key: string;
  readonly kind: string;
  readonly status: 'carried-out' | 'attempted' | 'planned';
  readonly from: string | null;
  readonly to: string | null;
  readonly precision: 'DAY' | 'MONTH' | 'QUARTER' | 'YEAR' | 'OPEN';
  readonly goods: readonly Goods[];
  readonly suppliers: readonly string[];
  readonly recipients: readonly string[];
  /** Who made the goods, where that is not the supplier. */
  readonly goodsMadeBy: readonly string[];
  /** Vessels and aircraft. */
  readonly carriers: readonly string[];
  /** Operators and other participants. */
  readonly participants: readonly string[];
  readonly claims: readonly ClaimFacts[];
}

/** Facts of several transfers with the actors and ties that they refer to. */
export interface Facts {
  readonly transfers: readonly TransferFacts[];
  readonly actors: ReadonlyMap<string, ActorFacts>;
  readonly ties: readonly Tie[];
}
