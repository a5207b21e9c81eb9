/**
 * A tie between two actors as it stands in the graph, read from start to end: `{from: 'kpa', type: 'PART_OF', to: 'dprk'}`.
 * Without a first or a last day (`since`, `until`) it always held, or still does.
 */
export interface Tie {
  readonly from: string;
  readonly type: string;
  readonly to: string;
  readonly since?: string | null;
  readonly until?: string | null;
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

/** How firmly a maker asserts something, the strongest first. */
export const strengths = ['CONFIRMED', 'ASSESSED', 'ESTIMATED', 'BELIEVED', 'REPORTED', 'ALLEGED'] as const;
export type Strength = (typeof strengths)[number];

/** What one maker says of the transfer in one source. Days are ISO dates. */
export interface ClaimFacts {
  readonly key: string;
  readonly position: Position;
  /** Null for what is no finding: a denial, a justification. */
  readonly strength: Strength | null;
  /** Key of the actor whose word it is. */
  readonly maker: string;
  /** Key of the source. */
  readonly source: string;
  readonly statedOn: string | null;
  /** The day of the source, the last one where only a month or a year is known. */
  readonly publishedOn: string | null;
  /** The number that it gives; null when it gives none. */
  readonly quantity: Quantity | null;
  /** Whether that number is of a part of the transfer or of its time, or of more than it. */
  readonly ofPart: boolean;
  /** Keys of the resolutions and provisions that it names; one that speaks of the regime alone names none. */
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

/** How much was moved: `min` null is no lower bound, `max` null no upper one, both null nothing known. */
export interface Quantity {
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: string | null;
  readonly qualifier: 'EXACT' | 'AT_LEAST' | 'UP_TO' | 'APPROXIMATELY' | 'UNSPECIFIED';
}

/** A place on the way of a transfer and the State it lies in, where that is known. */
export interface PlaceFacts {
  readonly place: string;
  readonly name: string;
  readonly kind: 'port' | 'facility' | 'region';
  readonly role: string;
  readonly state: string | null;
}

/** One listing of an actor: its measures, and the paragraphs and regimes that it is under. Without a first day it always holds. */
export interface DesignationFacts {
  readonly key: string;
  readonly actor: string;
  readonly label: string;
  readonly listedOn: string | null;
  readonly delistedOn: string | null;
  readonly measures: readonly string[];
  readonly provisions: readonly string[];
  readonly regimes: readonly string[];
}

/** What a lens shows of one transfer. Parties are keys into `actors`; a null day is not known or open. */
export interface TransferFacts {
  readonly key: string;
  readonly label: string;
  readonly description: string | null;
  readonly certainty: 'high' | 'medium' | 'check' | null;
  readonly kind: string;
  readonly status: 'carried-out' | 'attempted' | 'planned';
  readonly from: string | null;
  readonly to: string | null;
  readonly precision: 'DAY' | 'MONTH' | 'QUARTER' | 'YEAR' | 'OPEN';
  /** The day by which it is listed: the first one known, or nothing. */
  readonly sortOn: string;
  readonly quantity: Quantity;
  readonly goods: readonly Goods[];
  readonly suppliers: readonly string[];
  readonly recipients: readonly string[];
  /** Who made the goods, where that is not the supplier. */
  readonly goodsMadeBy: readonly string[];
  /** Vessels and aircraft. */
  readonly carriers: readonly string[];
  /** Operators and other participants. */
  readonly participants: readonly string[];
  readonly places: readonly PlaceFacts[];
  /** Keys of the transfers that it is a part of, through others perhaps. */
  readonly partOf: readonly string[];
  /** Keys of the transfers that are partly of the same goods. */
  readonly overlaps: readonly string[];
  readonly claims: readonly ClaimFacts[];
}

/** Facts of several transfers with the actors, ties and designations that they refer to. */
export interface Facts {
  readonly transfers: readonly TransferFacts[];
  /** Transfers that are not judged here but count towards the same caps. */
  readonly alongside: readonly TransferFacts[];
  readonly actors: ReadonlyMap<string, ActorFacts>;
  readonly ties: readonly Tie[];
  readonly designations: readonly DesignationFacts[];
}
