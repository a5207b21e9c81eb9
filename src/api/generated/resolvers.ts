import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EnumValue } from '../enums.ts';
import type { ActorParent, PlaceParent, TransferParent, ClaimParent, SourceParent, ViolationParent, RelationParent, NodeParent, LegalTextParent, CitationParent, ViolationConnectionParent, TransferConnectionParent, ClaimConnectionParent, SourceConnectionParent, RelationConnectionParent, ProvisionConnectionParent } from '../parents.ts';
import type { WalkTie } from '../walks/expand.ts';
import type { WayToDesignated } from '../walks/find-designated.ts';
import type { DesignationRow } from '../../graph/queries/designations.ts';
import type { EventRow } from '../../graph/queries/events.ts';
import type { MandateExtensionRow, DraftRow } from '../../graph/queries/council-votes.ts';
import type { DatasetRow } from '../../graph/queries/dataset.ts';
import type { LawRegime, LawResolution, LawProvision, LawCategory, LawCap } from '../law-memory.ts';
import type { ViolationExplanation } from '../../violations/explain.ts';
import type { Condition as ConditionParent } from '../../law/conditions.ts';
import type { Assessment as AssessmentParent } from '../../violations/assess.ts';
import type { Finding } from '../../law/rule.ts';
import type { Ledger, LedgerOmission as OmissionParent } from '../../law/cap-ledger.ts';
import type { ChangeParent, ChangeConnection } from '../lists/list-changes.ts';
import type { LineParent, SupplierParent } from '../resolvers/cap-ledger.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day that exists, as `YYYY-MM-DD`. Example: `"2024-10-29"`. */
  Date: { input: string; output: string; }
  /** An instant in UTC as ISO 8601. Example: `"2026-11-23T08:15:00.000Z"`. */
  DateTime: { input: string; output: string; }
};

/** Whoever acts or is acted on. */
export type Actor = Node & {
  __typename?: 'Actor';
  /** First day of its activity. */
  activeFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day of its activity. */
  activeTo?: Maybe<Scalars['Date']['output']>;
  /** How sure the record is. */
  certainty?: Maybe<Certainty>;
  /** What it says of transfers, the latest first. */
  claimsMade: ClaimConnection;
  /** Listings by any authority, the earliest first. */
  designations: Array<Designation>;
  /** The day it was founded. */
  foundedOn?: Maybe<Scalars['Date']['output']>;
  /** Global id. */
  id: Scalars['ID']['output'];
  /** Numbers and codes by which registers know it. */
  identifiers: Array<Identifier>;
  /** Stable key. Example: `dprk`. */
  key: Scalars['ID']['output'];
  /** What it is. */
  kind: ActorKind;
  /** The day its mandate ended. */
  mandateEndedOn?: Maybe<Scalars['Date']['output']>;
  /** Why its mandate ended. */
  mandateEndedWhy?: Maybe<Scalars['String']['output']>;
  /** How many members it has. */
  membersCount?: Maybe<Scalars['Int']['output']>;
  /** The name used here. */
  name: Scalars['String']['output'];
  /** All names in all scripts, the name used here first. */
  names: Array<Name>;
  /** A note. */
  note?: Maybe<Scalars['String']['output']>;
  /** Ties to other actors, by type. */
  relations: RelationConnection;
  /** What it does in this matter, in words. */
  roles: Array<Scalars['String']['output']>;
  /** What it carried, the latest first. */
  transfersCarried: TransferConnection;
  /** What it received, the latest first. */
  transfersReceived: TransferConnection;
  /** What it supplied, the latest first. */
  transfersSent: TransferConnection;
  /** Whether a State is a Member of the United Nations; null for others. */
  unMember?: Maybe<Scalars['Boolean']['output']>;
  /** Where the facts were seen. */
  verifiedBy?: Maybe<Scalars['String']['output']>;
  /** What sort of vessel it is. */
  vesselType?: Maybe<Scalars['String']['output']>;
  /** Breaches and possible breaches by it, the latest transfers first. */
  violations: ViolationConnection;
  /** Web site. */
  website?: Maybe<Scalars['String']['output']>;
};


/** Whoever acts or is acted on. */
export type ActorClaimsMadeArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Whoever acts or is acted on. */
export type ActorRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Whoever acts or is acted on. */
export type ActorTransfersCarriedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Whoever acts or is acted on. */
export type ActorTransfersReceivedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Whoever acts or is acted on. */
export type ActorTransfersSentArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Whoever acts or is acted on. */
export type ActorViolationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** What registers and authorities know an actor by. Exactly one is given. Capitals, spaces and signs do not matter. */
export type ActorIdentifier =
  /** IMO number of a company that owns or manages ships. */
  { companyImo: Scalars['String']['input']; designation?: never; imo?: never; inn?: never; key?: never; ogrn?: never; registrationMark?: never; registrationNumber?: never; }
  |  /** Reference of a listing by any authority. Example: `KPe.010`. */
  { companyImo?: never; designation: Scalars['String']['input']; imo?: never; inn?: never; key?: never; ogrn?: never; registrationMark?: never; registrationNumber?: never; }
  |  /** IMO number of a ship. Examples: `9179842`, `IMO 9179842`. */
  { companyImo?: never; designation?: never; imo: Scalars['String']['input']; inn?: never; key?: never; ogrn?: never; registrationMark?: never; registrationNumber?: never; }
  |  /** Taxpayer number (INN) in Russia. */
  { companyImo?: never; designation?: never; imo?: never; inn: Scalars['String']['input']; key?: never; ogrn?: never; registrationMark?: never; registrationNumber?: never; }
  |  /** The key used here. Example: `angara`. */
  { companyImo?: never; designation?: never; imo?: never; inn?: never; key: Scalars['ID']['input']; ogrn?: never; registrationMark?: never; registrationNumber?: never; }
  |  /** Main State registration number (OGRN) in Russia. */
  { companyImo?: never; designation?: never; imo?: never; inn?: never; key?: never; ogrn: Scalars['String']['input']; registrationMark?: never; registrationNumber?: never; }
  |  /** Registration mark of an aircraft. */
  { companyImo?: never; designation?: never; imo?: never; inn?: never; key?: never; ogrn?: never; registrationMark: Scalars['String']['input']; registrationNumber?: never; }
  |  /** Number in the register of companies of its State. */
  { companyImo?: never; designation?: never; imo?: never; inn?: never; key?: never; ogrn?: never; registrationMark?: never; registrationNumber: Scalars['String']['input']; };

/** What an actor is. */
export type ActorKind =
  /** An aircraft. */
  | 'aircraft'
  /** A bank. */
  | 'bank'
  /** An organ of a State or an international organization. */
  | 'body'
  /** States that work together without an organization. */
  | 'coalition'
  /** A committee. */
  | 'committee'
  /** A company. */
  | 'company'
  /** A newspaper, an agency, a broadcaster. */
  | 'media'
  /** Armed forces or a part of them. */
  | 'military-unit'
  /** A party, an agency, a research group ... */
  | 'organization'
  /** A human being. */
  | 'person'
  /** A State or a territory treated as one. */
  | 'state'
  /** A ship, known by its IMO number. */
  | 'vessel';

/** What a rule says of a draft and a provision. */
export type AssessedFinding = {
  __typename?: 'AssessedFinding';
  /** How the provision is read. */
  basis: Basis;
  /** Everything that must hold for a breach, and how it stands. */
  conditions: Array<Condition>;
  /** The provision. */
  provision: Provision;
  /** Paragraphs that it is read with. */
  readWith: Array<Provision>;
  /** The rule. */
  rule: Rule;
  /** What the law makes of the draft. */
  verdict: Verdict;
};

/** What the rules say of a draft. */
export type Assessment = {
  __typename?: 'Assessment';
  /** What it falls under without breaching it, and the condition that clears it. */
  clear: Array<AssessedFinding>;
  /** What it would breach, may breach, or would breach but for an exception. */
  findings: Array<AssessedFinding>;
};

/** How the provision is read. */
export type Basis =
  /** The reading is disputed, and an accusation about the transfer cites the provision or its resolution. */
  | 'CITED'
  /** The reading is disputed, and no accusation cites the provision or its resolution. */
  | 'DISPUTED'
  /** The provision's own words name it, or all readers agree. */
  | 'SETTLED';

/** A limit on an amount per period. */
export type Cap = {
  __typename?: 'Cap';
  /** The limit. */
  amount?: Maybe<Scalars['Float']['output']>;
  /** What the limit counts. */
  category: ItemCategory;
  /** First day. */
  from: Scalars['Date']['output'];
  /** Stable key. Example: `2397-5-cap`. */
  key: Scalars['ID']['output'];
  /** A note. */
  note?: Maybe<Scalars['String']['output']>;
  /** The limit in a second unit, where the text gives two. */
  orAmount?: Maybe<Scalars['Float']['output']>;
  /** Key of the second unit. */
  orUnit?: Maybe<Scalars['String']['output']>;
  /** The period that it runs over. */
  periodKind?: Maybe<PeriodKind>;
  /** How two limits are joined, in words. */
  rule?: Maybe<Scalars['String']['output']>;
  /** Last day; null when still in force. */
  to?: Maybe<Scalars['Date']['output']>;
  /** Key of its unit. Example: `barrel`. */
  unit?: Maybe<Scalars['String']['output']>;
};

/** What was delivered in one period of a cap, at least and at most, against the limit. */
export type CapLedger = {
  __typename?: 'CapLedger';
  /** The sum by supplier. */
  bySupplier: Array<LedgerSupplier>;
  /** The limit. */
  limit: LedgerLimit;
  /** What each transfer adds. */
  lines: Array<LedgerLine>;
  /** Transfers that add nothing, and why. */
  notCounted: Array<LedgerOmission>;
  /** When the limit was, or may have been, passed, as far as the claims allow; null where it was not, or nothing is known. */
  passedOn?: Maybe<LedgerPassed>;
  /** The period that is summed. */
  period: LedgerPeriod;
  /** The provision that sets the cap. */
  provision: Provision;
  /** The sum, in the unit of the limit. */
  total: LedgerRange;
  /** BREACH when the least is above the limit, POSSIBLE_BREACH when only the most is, UNKNOWN when nothing is recorded. */
  verdict: Verdict;
};

/** How sure the record of a fact is. */
export type Certainty =
  /** Compare with the original before relying on it. */
  | 'check'
  /** Sure of the fact. */
  | 'high'
  /** Sure of the content; a detail is not confirmed. */
  | 'medium';

/** How many changes there are of a kind. */
export type ChangeCount = {
  __typename?: 'ChangeCount';
  /** How many. */
  count: Scalars['Int']['output'];
  /** The kind. */
  kind: ChangeKind;
};

/** What a later paragraph does to an older one. */
export type ChangeHow =
  /** Adds items to a list. */
  | 'adds-items'
  /** Says how it is to be read. */
  | 'clarifies'
  /** Makes an exemption. */
  | 'exempts'
  /** Widens what is covered. */
  | 'expands'
  /** Makes an exemption smaller. */
  | 'narrows-exemption'
  /** Takes its place. */
  | 'replaces'
  /** Lowers a cap. */
  | 'tightens-cap';

/** How a violation differs between two lenses, the gravest first. */
export type ChangeKind =
  /** Found through `to` alone. */
  | 'APPEARED'
  /** Found through `from` alone. */
  | 'DISAPPEARED'
  /** The same verdict and standing, on other claims. */
  | 'EVIDENCE_CHANGED'
  /** The same verdict, while the claims about the transfer hold differently. */
  | 'STANDING_CHANGED'
  /** Found through both, with another verdict. */
  | 'VERDICT_CHANGED';

/** A text of the law that a claim cites. */
export type Citation = {
  __typename?: 'Citation';
  /** Key of how closely: `regime` as a whole, `resolution`, `measure` without its paragraph, or `paragraph`. */
  level?: Maybe<Scalars['String']['output']>;
  /** The text. */
  text: LegalText;
};

/** What one maker says of one transfer in one source. */
export type Claim = Node & {
  __typename?: 'Claim';
  /** The day up to which its number counts. */
  asOf?: Maybe<Scalars['Date']['output']>;
  /** That day in the words of the source. */
  asOfText?: Maybe<Scalars['String']['output']>;
  /** Whose word it is, not who prints it. */
  by: Actor;
  /** How sure the record is. */
  certainty?: Maybe<Certainty>;
  /** The same, with how closely each is cited. */
  citations: Array<Citation>;
  /** Resolutions and provisions that it cites. */
  cites: Array<LegalText>;
  /** Global id. */
  id: Scalars['ID']['output'];
  /** Stable key. */
  key: Scalars['ID']['output'];
  /** The law that a justification invokes. */
  legalBasis: Array<Scalars['String']['output']>;
  /** A note. */
  note?: Maybe<Scalars['String']['output']>;
  /** Whether that number is of a part of the transfer or of its time, or of more than it, and so never stands for the whole. */
  ofPart: Scalars['Boolean']['output'];
  /** Later claims of the same side that overtake it, the earliest first. */
  overtakenBy: Array<Claim>;
  /** The days that the claim speaks of, in its own words. */
  periodText?: Maybe<Scalars['String']['output']>;
  /** What the claim does. */
  position: Position;
  /** How much, by this claim; null when it gives no number. */
  quantity?: Maybe<Quantity>;
  /** The report that it rejects as a whole. */
  rejects: Array<Source>;
  /** Where it stands. */
  source: Source;
  /** The day it was said. */
  statedOn?: Maybe<Scalars['Date']['output']>;
  /** How exactly that day is known. */
  statedPrecision?: Maybe<Precision>;
  /** How firmly it is said; null for denials and the like. */
  strength?: Maybe<Strength>;
  /** The transfer that it is about. */
  transfer: Transfer;
};

/** A page of claims. */
export type ClaimConnection = {
  __typename?: 'ClaimConnection';
  /** The claims of this page. */
  edges: Array<ClaimEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** A claim in a list. */
export type ClaimEdge = {
  __typename?: 'ClaimEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The claim. */
  node: Claim;
};

/**
 * Which claims to look at. Each list means any of; the fields of one object are joined by and.
 * An unknown key is an error that names it.
 */
export type ClaimFilter = {
  /** All of these hold as well. */
  and?: InputMaybe<Array<ClaimFilter>>;
  /** Cites at least one text of these kinds; whoever speaks of the regime alone cites none. */
  cites?: InputMaybe<Array<LegalTextKind>>;
  /** Keys of actors whose word it is, each by itself: what an official says is not listed under the State. */
  makers?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** This does not hold. */
  not?: InputMaybe<ClaimFilter>;
  /** At least one of these holds as well. */
  or?: InputMaybe<Array<ClaimFilter>>;
  /** Whether a later claim of the same side overtakes it. */
  overtaken?: InputMaybe<Scalars['Boolean']['input']>;
  /** What the claim does. */
  positions?: InputMaybe<Array<Position>>;
  /** Claims whose source came out in this span; one without a day did not. A source dated to a month or a year came out on its last day. */
  published?: InputMaybe<DateRange>;
  /** Keys of sources. */
  sources?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Keys of transfers. */
  transfers?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** One thing that must hold for a breach. */
export type Condition = {
  __typename?: 'Condition';
  /** The claims behind it. */
  claims: Array<Claim>;
  /** What must hold. Examples: `goods`, `direction`, `in force`. */
  name: Scalars['String']['output'];
  /** Why, in one sentence. */
  reason: Scalars['String']['output'];
  /** How it stands. */
  result: ConditionResult;
};

/** How a condition stands. */
export type ConditionResult =
  /** It does not hold. */
  | 'FAILED'
  /** It holds, if the claims do. */
  | 'MET'
  /** It cannot be told from the facts. */
  | 'UNKNOWN';

/** An item category that a provision covers. */
export type Coverage = {
  __typename?: 'Coverage';
  /** The category; everything narrower is covered as well. */
  category: ItemCategory;
  /** How it is read. */
  reading: Reading;
  /** Why it is read so. */
  why?: Maybe<Scalars['String']['output']>;
};

/** What the graph holds and how fresh it is. */
export type Dataset = {
  __typename?: 'Dataset';
  /** How many things of each kind there are. */
  counts: Array<KindCount>;
  /** When the data was last changed. */
  generatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The day of the latest designation. */
  latestListingOn?: Maybe<Scalars['Date']['output']>;
  /** The day the latest source came out. */
  latestSourceOn?: Maybe<Scalars['Date']['output']>;
  /** Name of the data set. */
  name: Scalars['String']['output'];
  /** Version of the rules that the stored violations were found with; null when none were derived yet. */
  rulesVersion?: Maybe<Scalars['String']['output']>;
  /** Raised by every change of the data. */
  version: Scalars['Int']['output'];
};

/** A span of days, both included. An end left out is open. */
export type DateRange = {
  /** First day. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Last day. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** A way from a thing to an actor that an authority lists. */
export type DesignatedPath = {
  __typename?: 'DesignatedPath';
  /** The listed actor at its end. */
  designated: Actor;
  /** How many steps it takes. */
  length: Scalars['Int']['output'];
  /** The steps, each leading to the next node. The node it begins at is not repeated. */
  steps: Array<PathStep>;
};

/** One listing of an actor or place by one authority. */
export type Designation = Node & {
  __typename?: 'Designation';
  /** The act by which it is listed. */
  act?: Maybe<Scalars['String']['output']>;
  /** Who lists: `UN`, `EU`, `US` or `ROK`. */
  authority: Scalars['String']['output'];
  /** How sure the record is. */
  certainty?: Maybe<Certainty>;
  /** Resolutions that it cites. */
  cites: Array<Resolution>;
  /** The day it was taken off the list; null when it is still on it. */
  delistedOn?: Maybe<Scalars['Date']['output']>;
  /** Global id. */
  id: Scalars['ID']['output'];
  /** Stable key. Example: `un-kpe-010`. */
  key: Scalars['ID']['output'];
  /** The day the entry was last changed. */
  lastUpdatedOn?: Maybe<Scalars['Date']['output']>;
  /** The actor or place that is listed. */
  listed?: Maybe<Node>;
  /** The day it was listed again. */
  listedAgainOn?: Maybe<Scalars['Date']['output']>;
  /** The actor that lists. */
  listedBy?: Maybe<Actor>;
  /** The day it was listed. */
  listedOn?: Maybe<Scalars['Date']['output']>;
  /** That day in words, where it is not known. */
  listedOnText?: Maybe<Scalars['String']['output']>;
  /** What follows from it. Examples: `asset-freeze`, `port-entry-ban`. */
  measures: Array<Scalars['String']['output']>;
  /** A note. */
  note?: Maybe<Scalars['String']['output']>;
  /** Reference on the list. Example: `KPe.010`. */
  reference?: Maybe<Scalars['String']['output']>;
  /** Key of the regime under which it is listed. Example: `1718`. */
  regime?: Maybe<Scalars['String']['output']>;
  /** Provisions under which it is listed. */
  under: Array<Provision>;
  /** Where it was seen. */
  verifiedBy?: Maybe<Scalars['String']['output']>;
};

/** How a flow must run, seen from the target State of the regime, for a provision to speak of it. */
export type Direction =
  /** Either way. */
  | 'both'
  /** From the target State and whoever belongs to it. */
  | 'from-target'
  /** The paragraph looks at no direction. */
  | 'none'
  /** Towards the target State and whoever belongs to it. */
  | 'to-target'
  /** Inside the target State. */
  | 'within-target';

/** A draft resolution that was put to the vote and failed. */
export type Draft = Node & {
  __typename?: 'Draft';
  /** Who abstained. */
  abstainedBy: Array<Actor>;
  /** Abstentions. */
  abstentions?: Maybe<Scalars['Int']['output']>;
  /** How sure the record is. */
  certainty?: Maybe<Certainty>;
  /** Global id. */
  id: Scalars['ID']['output'];
  /** Stable key. Example: `draft-2024-255`. */
  key: Scalars['ID']['output'];
  /** What became of it. */
  result?: Maybe<Scalars['String']['output']>;
  /** What it was for. */
  summary?: Maybe<Scalars['String']['output']>;
  /** Symbol. Example: `S/2024/255`. */
  symbol?: Maybe<Scalars['String']['output']>;
  /** Where it was seen. */
  verifiedBy?: Maybe<Scalars['String']['output']>;
  /** Who vetoed it. */
  vetoedBy: Array<Actor>;
  /** The day of the vote. */
  votedOn?: Maybe<Scalars['Date']['output']>;
  /** Votes against. */
  votesAgainst?: Maybe<Scalars['Int']['output']>;
  /** Votes in favour. */
  votesFor?: Maybe<Scalars['Int']['output']>;
};

/** Something that happened and is no transfer. */
export type Event = Node & {
  __typename?: 'Event';
  /** How sure the record is. */
  certainty?: Maybe<Certainty>;
  /** What happened. */
  description: Scalars['String']['output'];
  /** Global id. */
  id: Scalars['ID']['output'];
  /** Stable key. Example: `ev-treaty-signed`. */
  key: Scalars['ID']['output'];
  /** The day. */
  on?: Maybe<Scalars['Date']['output']>;
  /** Where it is told. */
  sources: Array<Source>;
  /** Who tells of it. */
  toldBy: Array<Actor>;
};

/** An item category that a provision leaves out. */
export type Exception = {
  __typename?: 'Exception';
  /** The category. */
  category: ItemCategory;
  /** Last day of the exception; null when it has no end. */
  until?: Maybe<Scalars['Date']['output']>;
  /** Why it is left out. */
  why?: Maybe<Scalars['String']['output']>;
};

/** Why a violation was found. It never says more than its evidence. */
export type Explanation = {
  __typename?: 'Explanation';
  /** The claims that it rests on, the weightiest first. */
  claims: Array<Claim>;
  /** Everything that must hold for a breach, and how it stands. */
  conditions: Array<Condition>;
  /** The way through the graph, from the source of the weightiest claim to the resolution. */
  path: Array<ExplanationStep>;
  /** The one maker that everything hangs on; null when there are several. */
  soleMaker?: Maybe<Actor>;
  /** What is claimed and by whom, what it would fall under, what is in doubt, and the sources: fit for a footnote. */
  text: Scalars['String']['output'];
};

/** A step on the way from a source to a resolution. */
export type ExplanationStep = {
  __typename?: 'ExplanationStep';
  /** Source, claim, transfer, item category (where goods are judged), provision or resolution. */
  node: Node;
  /** The relationship that ties this node to the one before; null for the first. Example: `ABOUT`. */
  relationship?: Maybe<Scalars['String']['output']>;
};

/** The trait by which violations are grouped. */
export type GroupBy =
  /** How the provision is read. */
  | 'BASIS'
  /** The vessel or aircraft that carried; the group is its key. */
  | 'CARRIER'
  /** The measure breached; the group is its key. */
  | 'MEASURE'
  /** The month in which the transfer began, as `2024-10`. */
  | 'MONTH'
  /** The provision breached; the group is its key. */
  | 'PROVISION'
  /** The actor that received; the group is its key. */
  | 'RECIPIENT'
  /** The resolution breached; the group is its symbol. */
  | 'RESOLUTION'
  /** How well the claims about the transfer stand. */
  | 'STANDING'
  /** The actor that supplied; the group is its key. A transfer with two suppliers counts for both. */
  | 'SUPPLIER'
  /** The verdict. */
  | 'VERDICT'
  /** The year in which the transfer began, as `2024`. */
  | 'YEAR';

/** A number or code by which a register knows an actor. */
export type Identifier = {
  __typename?: 'Identifier';
  /** Who issued it. */
  scheme: IdentifierScheme;
  /** The number or code. Example: `9020534`. */
  value: Scalars['String']['output'];
};

/** Who issued an identifier. */
export type IdentifierScheme =
  /** Number of a ship company at the International Maritime Organization. */
  | 'COMPANY_IMO'
  /** Number of a ship at the International Maritime Organization. */
  | 'IMO'
  /** Russian tax number. */
  | 'INN'
  /** Two-letter country code of ISO 3166-1. */
  | 'ISO2'
  /** Russian register number of a legal person. */
  | 'OGRN'
  /** Registration mark of an aircraft. */
  | 'REGISTRATION_MARK'
  /** Number in another register. */
  | 'REGISTRATION_NUMBER';

/** A span of days in force. */
export type InForce = {
  __typename?: 'InForce';
  /** First day. */
  from: Scalars['Date']['output'];
  /** Last day; null when still in force. */
  to?: Maybe<Scalars['Date']['output']>;
};

/** A kind of goods, service or person that provisions cover. */
export type ItemCategory = Node & {
  __typename?: 'ItemCategory';
  /** Categories right above it. */
  broader: Array<ItemCategory>;
  /** Provisions that cover it, by themselves or as part of something broader, in the order of reading. */
  coveredBy: Array<Provision>;
  /** Customs chapters, where a text gives them. */
  hs?: Maybe<Scalars['String']['output']>;
  /** Global id. */
  id: Scalars['ID']['output'];
  /** Stable key. Example: `ballistic-missile`. */
  key: Scalars['ID']['output'];
  /** Name. */
  label: Scalars['String']['output'];
  /** Categories right below it. */
  narrower: Array<ItemCategory>;
  /** A note. */
  note?: Maybe<Scalars['String']['output']>;
};

/** How a violation stands through a lens. */
export type Judged = {
  __typename?: 'Judged';
  /** Size of the largest set of makers who say so and do not depend on one another. */
  independentMakers: Scalars['Int']['output'];
  /** How well the claims about the transfer hold. */
  standing: Standing;
  /** What the law makes of the facts, if the claims hold. */
  verdict: Verdict;
};

/** How many things of a kind there are. */
export type KindCount = {
  __typename?: 'KindCount';
  /** How many. */
  count: Scalars['Int']['output'];
  /** The kind. */
  kind: NodeKind;
};

/** The limit of a ledger. */
export type LedgerLimit = {
  __typename?: 'LedgerLimit';
  /** How much; null when the text gives no number. */
  amount?: Maybe<Scalars['Float']['output']>;
  /** Key of the unit. Example: `barrel`. */
  unit?: Maybe<Scalars['String']['output']>;
};

/** What a transfer adds to a ledger. */
export type LedgerLine = {
  __typename?: 'LedgerLine';
  /** The claims that say so. */
  claims: Array<Claim>;
  /** How much of it counts. */
  counted: LedgerRange;
  /** Why so much. */
  reason: Scalars['String']['output'];
  /** The transfer. */
  transfer: Transfer;
};

/** A transfer that adds nothing to a ledger. */
export type LedgerOmission = {
  __typename?: 'LedgerOmission';
  /** Why it is left out. */
  reason: Scalars['String']['output'];
  /** The transfer. */
  transfer: Transfer;
};

/** The days between which a limit was passed. */
export type LedgerPassed = {
  __typename?: 'LedgerPassed';
  /** Not before this day; null when that is not known. */
  earliest?: Maybe<Scalars['Date']['output']>;
  /** Not after this day; null when that is not known. */
  latest?: Maybe<Scalars['Date']['output']>;
};

/** The period of a ledger. */
export type LedgerPeriod = {
  __typename?: 'LedgerPeriod';
  /** First day. */
  from: Scalars['Date']['output'];
  /** Last day. */
  to: Scalars['Date']['output'];
};

/** A sum between two ends. */
export type LedgerRange = {
  __typename?: 'LedgerRange';
  /** At most this much; null when there is no upper end. */
  max?: Maybe<Scalars['Float']['output']>;
  /** At least this much. */
  min: Scalars['Float']['output'];
  /** Key of the unit. Example: `barrel`. */
  unit?: Maybe<Scalars['String']['output']>;
};

/** What one supplier delivered. */
export type LedgerSupplier = {
  __typename?: 'LedgerSupplier';
  /** The supplier; null for suppliers that nobody names. */
  supplier?: Maybe<Actor>;
  /** How much. */
  total: LedgerRange;
};

/** A text of the law at either level. */
export type LegalText = Provision | Resolution;

/** The kinds of texts that a claim may cite. */
export type LegalTextKind =
  /** A paragraph. */
  | 'PROVISION'
  /** A resolution, without a paragraph. */
  | 'RESOLUTION';

/**
 * What is taken away before looking. Every field is optional, and each one given takes something away: an empty lens takes nothing.
 * What is left is judged again by the same rules, and the lens holds for everything below the field that it is given at.
 * A transfer that nobody asserts, admits or accuses of through the lens does not exist for it, nor do other claims about it.
 */
export type Lens = {
  /**
   * Only what was known on this day: claims whose source was out by then, listings and relations that had begun.
   * A source dated to a month or a year is known from its last day; one without a date only without this field.
   * Example: `"2025-04-01"`.
   */
  knownAt?: InputMaybe<Scalars['Date']['input']>;
  /** Leaves out claims weaker than this one: `REPORTED` leaves out `ALLEGED`. Claims without a strength, such as denials, stay. */
  minStrength?: InputMaybe<Strength>;
  /**
   * Only designations, relations and provisions in force on this day, and transfers that had begun. It changes no judgement:
   * a transfer is judged by the law of its own days. Not before the first provision: `"2006-07-15"`.
   */
  validAt?: InputMaybe<Scalars['Date']['input']>;
  /** Keys of makers to leave out, each by itself: organs and officials of a State are makers of their own. Example: `["msmt"]`. */
  withoutMakers?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Keys of sources to leave out. Example: `["src-article"]`. */
  withoutSources?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** An extension of a monitoring body's mandate. */
export type MandateExtension = Node & {
  __typename?: 'MandateExtension';
  /** The day it was adopted. */
  adoptedOn?: Maybe<Scalars['Date']['output']>;
  /** How sure the record is. */
  certainty?: Maybe<Certainty>;
  /** Global id. */
  id: Scalars['ID']['output'];
  /** Stable key. Example: `mandate-1928`. */
  key: Scalars['ID']['output'];
  /** A note. */
  note?: Maybe<Scalars['String']['output']>;
  /** Whose mandate it extends. */
  of?: Maybe<Actor>;
  /** Symbol of the resolution. Example: `S/RES/1928 (2010)`. */
  symbol?: Maybe<Scalars['String']['output']>;
  /** Last day of the mandate. */
  until?: Maybe<Scalars['Date']['output']>;
  /** Where it was seen. */
  verifiedBy?: Maybe<Scalars['String']['output']>;
  /** The vote, in words. */
  vote?: Maybe<Scalars['String']['output']>;
};

/** One of the names of an actor or place. */
export type Name = {
  __typename?: 'Name';
  /** What sort of name it is. */
  kind: NameKind;
  /** Language, as BCP 47; null when not known. */
  language?: Maybe<Scalars['String']['output']>;
  /** The name. */
  value: Scalars['String']['output'];
};

/** What sort of name it is. */
export type NameKind =
  /** Another name, spelling or script. */
  | 'ALIAS'
  /** The name used here. */
  | 'PRIMARY';

/** What force a paragraph has. Only BINDING and BINDING_ON_TARGET can be breached. */
export type Nature =
  /** Lets the Committee or States do something. */
  | 'authority'
  /** The Council decides, and Member States are bound. */
  | 'binding'
  /** The Council decides, and the target State is bound. */
  | 'binding-on-target'
  /** The Council calls upon or requests; no ban. */
  | 'calls-upon'
  /** Reads an older paragraph and has no effect without it. */
  | 'clarification'
  /** Demanding words outside an explicit Chapter VII decision. */
  | 'of-disputed-force';

/** A part of the graph, ready to be drawn. */
export type Neighbourhood = {
  __typename?: 'Neighbourhood';
  /** The relationships between these nodes that were met on the way. */
  links: Array<NeighbourhoodLink>;
  /** The nodes, the nearest first. */
  nodes: Array<NeighbourhoodNode>;
  /** True when there was more than the limit allows. */
  truncated: Scalars['Boolean']['output'];
};

/** A relationship to be drawn. */
export type NeighbourhoodLink = {
  __typename?: 'NeighbourhoodLink';
  /** Id of the node it starts at. */
  from: Scalars['ID']['output'];
  /** An id of its own, the same every time. */
  id: Scalars['ID']['output'];
  /** Id of the node it ends at. */
  to: Scalars['ID']['output'];
  /** The relationship, named as in the graph. */
  type: PathRelationship;
};

/** A node to be drawn. */
export type NeighbourhoodNode = {
  __typename?: 'NeighbourhoodNode';
  /** Global id, as for `node`. */
  id: Scalars['ID']['output'];
  /** Its key. */
  key: Scalars['ID']['output'];
  /** What it is. */
  kind: NodeKind;
  /** A caption for people to read. */
  label: Scalars['String']['output'];
};

/** Anything in the graph that can be fetched again by its id. */
export type Node = {
  /** Global id: kind and key in base64url. It stays the same when the graph is rebuilt. */
  id: Scalars['ID']['output'];
};

/** The kinds of things in the graph. */
export type NodeKind =
  /** Whoever acts or is acted on: a State, a body, a company, a person, a vessel ... */
  | 'Actor'
  /** What one maker says of one transfer in one source. */
  | 'Claim'
  /** One listing of an actor or place by one authority. */
  | 'Designation'
  /** A draft resolution that failed. */
  | 'Draft'
  /** Something that happened and is no transfer. */
  | 'Event'
  /** A kind of goods, service or person. */
  | 'ItemCategory'
  /** An extension of a monitoring body's mandate. */
  | 'MandateExtension'
  /** A port, a facility or a region. */
  | 'Place'
  /** An operative paragraph that imposes, changes or reads a measure. */
  | 'Provision'
  /** A set of measures with a target State. */
  | 'Regime'
  /** A text of the Security Council. */
  | 'Resolution'
  /** The document or broadcast that carries a claim. */
  | 'Source'
  /** A real flow or activity. */
  | 'Transfer'
  /** What a rule found for one transfer and one provision. */
  | 'Violation';

/** Points at a thing by its kind and key. */
export type NodeRef = {
  /** Its key. Example: `"tr-troops-2024"`; for a resolution also the symbol or number. */
  key: Scalars['ID']['input'];
  /** What it is. */
  kind: NodeKind;
};

/** Where a page lies in its list. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the last item, to be given as `after`; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there is more after this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether this page was asked for with a cursor, so that something lies before it. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first item; null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** Whoever is bound by a breached provision. */
export type PartyFilter = {
  /** Key of the actor. */
  actor: Scalars['ID']['input'];
  /** Key of the role, any when left out: `supplier`, `recipient`, `carrier`, `flag-state`, `port-state` or `maker`. */
  role?: InputMaybe<Scalars['String']['input']>;
};

/** A way from one thing to another. */
export type Path = {
  __typename?: 'Path';
  /** How many steps it takes. */
  length: Scalars['Int']['output'];
  /** The steps, each leading to the next node. The node it begins at is not repeated. */
  steps: Array<PathStep>;
};

/**
 * The relationships that a path may use, named as in the graph and read from start to end.
 * Those up to EVIDENCE_OF are ties of the real world; the others belong to claims, law and judgement.
 */
export type PathRelationship =
  /** The claim is about the transfer. */
  | 'ABOUT'
  /** The actor abstained on the draft. */
  | 'ABSTAINED_BY'
  /** The start acts for the end. */
  | 'ACTS_FOR'
  /** The violation is against the provision. */
  | 'AGAINST'
  /** The start is another name of the end. */
  | 'ALIAS_OF'
  /** The resolution belongs to the regime. */
  | 'BELONGS_TO'
  /** The provision binds the actor by name. */
  | 'BINDS'
  /** The violation is by the actor. */
  | 'BY'
  /** The transfer was carried by the vessel or aircraft. */
  | 'CARRIED_BY'
  /** The provision is changed by a later one. */
  | 'CHANGED_BY'
  /** The violation is named as one by the claim. */
  | 'CITED_BY'
  /** The claim or designation cites the resolution or provision. */
  | 'CITES'
  /** The start controls the end. */
  | 'CONTROLS'
  /** The provision covers the item category. */
  | 'COVERS'
  /** The provision created the actor. */
  | 'CREATED'
  /** The transfer was delivered to the actor. */
  | 'DELIVERED_TO'
  /** The actor or place is listed by this designation. */
  | 'DESIGNATED_AS'
  /** One transfer is evidence of another. */
  | 'EVIDENCE_OF'
  /** The provision leaves out the item category. */
  | 'EXCEPTS'
  /** The extension is of the actor's mandate. */
  | 'EXTENDS_MANDATE_OF'
  /** The start finances the end. */
  | 'FINANCES'
  /** The start sails or flies under the flag of the end. */
  | 'FLAGGED_BY'
  /** The goods of the transfer were made by the actor. */
  | 'GOODS_MADE_BY'
  /** The resolution holds the provision. */
  | 'HAS_PROVISION'
  /** The claim or event stands in the source. */
  | 'IN'
  /** The source is issued by the actor. */
  | 'ISSUED_BY'
  /** The start leads the end. */
  | 'LEADS'
  /** The two are linked in a way that no other type names. */
  | 'LINKED_TO'
  /** The designation is made by the actor. */
  | 'LISTED_BY'
  /** The start lies or has its seat in the end. */
  | 'LOCATED_IN'
  /** The claim is made by the actor. */
  | 'MADE_BY'
  /** The start manages the end. */
  | 'MANAGES'
  /** The start is a member of the end. */
  | 'MEMBER_OF'
  /** The item category is narrower than another. */
  | 'NARROWER_THAN'
  /** The transfer is of the item category. */
  | 'OF'
  /** The start holds an office of the end. */
  | 'OFFICIAL_OF'
  /** The start operates the end. */
  | 'OPERATES'
  /** Two transfers describe partly the same goods. */
  | 'OVERLAPS'
  /** The claim is overtaken by a later one. */
  | 'OVERTAKEN_BY'
  /** The start owns the end. */
  | 'OWNS'
  /** The actor is party to the treaty. */
  | 'PARTY_TO'
  /** An actor or transfer is a part of another. */
  | 'PART_OF'
  /** The source is published by the actor. */
  | 'PUBLISHED_BY'
  /** The violation is of a provision read with this one. */
  | 'READ_WITH'
  /** The claim rejects the source. */
  | 'REJECTS'
  /** The violation rests on the claim. */
  | 'RESTS_ON'
  /** The start is under the command of the end. */
  | 'SUBORDINATE_TO'
  /** The start is a subsidiary of the end. */
  | 'SUBSIDIARY_OF'
  /** The actor supplied the transfer. */
  | 'SUPPLIED'
  /** The regime targets the actor. */
  | 'TARGETS'
  /** The violation is through the transfer. */
  | 'THROUGH'
  /** The event is told by the actor. */
  | 'TOLD_BY'
  /** The actor took part in the transfer. */
  | 'TOOK_PART_IN'
  /** The designation is made under the provision or regime. */
  | 'UNDER'
  /** The draft was vetoed by the actor. */
  | 'VETOED_BY'
  /** The transfer went by way of the place. */
  | 'VIA';

/** One step of a path. */
export type PathStep = {
  __typename?: 'PathStep';
  /** The node reached. */
  node: Node;
  /** True when the relationship points along the step, false when it is walked against its direction. */
  outgoing: Scalars['Boolean']['output'];
  /** The relationship walked. */
  relationship: PathRelationship;
};

/** The period that a cap runs over. */
export type PeriodKind =
  /** 1 January to 31 December. */
  | 'calendar-year'
  /** One span of days, once. */
  | 'once'
  /** Any twelve months in a row. */
  | 'rolling-12-months'
  /** Twelve months from 22 December. */
  | 'twelve-months-from-22-december';

/** A port, a facility or a region. */
export type Place = Node & {
  __typename?: 'Place';
  /** How sure the record is. */
  certainty?: Maybe<Certainty>;
  /** Listings by any authority, the earliest first. */
  designations: Array<Designation>;
  /** Global id. */
  id: Scalars['ID']['output'];
  /** Stable key. Example: `port-rajin`. */
  key: Scalars['ID']['output'];
  /** What it is. */
  kind: PlaceKind;
  /** Code of a port in the United Nations list of trade locations. */
  locode?: Maybe<Scalars['String']['output']>;
  /** The name used here. */
  name: Scalars['String']['output'];
  /** All names in all scripts, the name used here first. */
  names: Array<Name>;
  /** A note. */
  note?: Maybe<Scalars['String']['output']>;
  /** Who operates it. */
  operators: Array<Actor>;
  /** The State that it lies in. */
  state?: Maybe<Actor>;
  /** Transfers that went by way of it, the latest first. */
  transfers: TransferConnection;
  /** Where the facts were seen. */
  verifiedBy?: Maybe<Scalars['String']['output']>;
};


/** A port, a facility or a region. */
export type PlaceTransfersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** What a place is. */
export type PlaceKind =
  /** A plant, a depot, an airfield ... */
  | 'facility'
  /** A port. */
  | 'port'
  /** A part of a country. */
  | 'region';

/** What a claim does. */
export type Position =
  /** Says that it happened and that it breaks the rules. */
  | 'ACCUSES'
  /** Says of one's own side that it happened. */
  | 'ADMITS'
  /** Says that it happened. */
  | 'ASSERTS'
  /** Says that it did not happen. */
  | 'DENIES'
  /** Says that it is lawful. */
  | 'JUSTIFIES'
  /** Rejects a report as a whole without answering each finding. */
  | 'REJECTS_REPORT'
  /** Says that there is no evidence. */
  | 'SAYS_NO_EVIDENCE';

/** How exactly days are known. */
export type Precision =
  /** To the day. */
  | 'DAY'
  /** To the month; the days are the first and the last of the months. */
  | 'MONTH'
  /** An end is not known. */
  | 'OPEN'
  /** To the quarter of a year. */
  | 'QUARTER'
  /** To the year. */
  | 'YEAR';

/** An operative paragraph that imposes, changes or reads a measure. */
export type Provision = Node & {
  __typename?: 'Provision';
  /** Keys of further measures in the same paragraph. */
  alsoMeasures: Array<Scalars['String']['output']>;
  /** Actors that it binds by name. */
  binds: Array<Actor>;
  /** Kinds of State that it binds: `all-member-states`, `flag-states`, `port-states`. */
  bound: Array<Scalars['String']['output']>;
  /** Its cap, the latest where there are several. */
  cap?: Maybe<Cap>;
  /** All its caps, the earliest first. */
  caps: Array<Cap>;
  /** How sure the record is. */
  certainty?: Maybe<Certainty>;
  /** Later provisions that change it. */
  changedBy: Array<ProvisionChange>;
  /** Older provisions that it changes. */
  changes: Array<ProvisionChange>;
  /** How it is cited. Example: `1874 OP 9`. */
  cite: Scalars['String']['output'];
  /** Conditions in words. */
  conditionsText?: Maybe<Scalars['String']['output']>;
  /** The item categories that it covers. */
  coverage: Array<Coverage>;
  /** What it covers, in words. */
  covers?: Maybe<Scalars['String']['output']>;
  /** The day by which something had to be done. */
  deadline?: Maybe<Scalars['Date']['output']>;
  /** How a flow must run for it to speak of it. */
  direction: Direction;
  /** Item categories that it leaves out. */
  exceptions: Array<Exception>;
  /** Provisions that make an exemption from it. */
  exemptions: Array<Provision>;
  /** Exemptions in words: what a party might invoke. */
  exemptionsText?: Maybe<Scalars['String']['output']>;
  /** Customs chapters, where the text gives them. */
  hs: Array<Scalars['String']['output']>;
  /** Global id. */
  id: Scalars['ID']['output'];
  /** The days it is in force. */
  inForce: InForce;
  /** Stable key. Example: `1874-9`. */
  key: Scalars['ID']['output'];
  /** Key of the measure. Example: `arms-embargo`. */
  measure: Scalars['String']['output'];
  /** What force it has. */
  nature: Nature;
  /** The paragraph. Example: `OP 9`. */
  paragraph: Scalars['String']['output'];
  /** Whether the paragraph number itself was read on a public page. */
  paragraphSeen: Scalars['Boolean']['output'];
  /** The resolution that holds it. */
  resolution: Resolution;
  /** Where the facts were seen. */
  verifiedBy?: Maybe<Scalars['String']['output']>;
  /** Breaches and possible breaches of it, the latest transfers first. */
  violations: ViolationConnection;
};


/** An operative paragraph that imposes, changes or reads a measure. */
export type ProvisionViolationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A link between two provisions, seen from one of them. */
export type ProvisionChange = {
  __typename?: 'ProvisionChange';
  /** What the later one does to the older one. */
  how: ChangeHow;
  /** A note. */
  note?: Maybe<Scalars['String']['output']>;
  /** From which day on. */
  on: Scalars['Date']['output'];
  /** The other provision. */
  provision: Provision;
};

/** A page of provisions. */
export type ProvisionConnection = {
  __typename?: 'ProvisionConnection';
  /** The provisions of this page. */
  edges: Array<ProvisionEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** A provision in a list. */
export type ProvisionEdge = {
  __typename?: 'ProvisionEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The provision. */
  node: Provision;
};

/** Which provisions to look at. The fields are joined by and. */
export type ProvisionFilter = {
  /** Key of an item category that the provision covers, by itself or as part of something broader. An exception in force on `inForceOn` takes it out. */
  category?: InputMaybe<Scalars['ID']['input']>;
  /** How a flow must run, seen from the target State. BOTH also answers for the flow to and the flow from the target. */
  direction?: InputMaybe<Direction>;
  /** In force on this day. */
  inForceOn?: InputMaybe<Scalars['Date']['input']>;
  /** Keys of measures. Example: `["luxury-goods"]`. */
  measures?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What force the paragraph has. */
  natures?: InputMaybe<Array<Nature>>;
  /** Resolutions by symbol, number or key. */
  resolutions?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** How a number is meant. */
export type Qualifier =
  /** About this number. */
  | 'APPROXIMATELY'
  /** This number or more: there is no `max`. */
  | 'AT_LEAST'
  /** This number. */
  | 'EXACT'
  /** No number is given. */
  | 'UNSPECIFIED'
  /** This number or fewer: there is no `min`. */
  | 'UP_TO';

/** An amount as far as it is known. */
export type Quantity = {
  __typename?: 'Quantity';
  /** At most this many; null when there is no upper end. */
  max?: Maybe<Scalars['Float']['output']>;
  /** At least this many; null when there is no lower end. */
  min?: Maybe<Scalars['Float']['output']>;
  /** How the numbers are meant. */
  qualifier: Qualifier;
  /** Key of the unit. Examples: `person`, `round`, `barrel`, `container`. */
  unit?: Maybe<Scalars['String']['output']>;
};

/** How much a draft is of. */
export type QuantityDraft = {
  /** At most this much; left out when there is no upper end. */
  max?: InputMaybe<Scalars['Float']['input']>;
  /** At least this much; left out when there is no lower end. */
  min?: InputMaybe<Scalars['Float']['input']>;
  /** Key of the unit. Examples: `barrel`, `metric-ton`, `person`. */
  unit: Scalars['ID']['input'];
};

/**
 * The questions that can be asked. A good first one:
 * `violations(orderBy: VERDICT) { edges { node { verdict transfer { label } provision { cite } } } }`
 */
export type Query = {
  __typename?: 'Query';
  /** One actor by its key. */
  actor?: Maybe<Actor>;
  /**
   * The actor that a number or reference names; null when there is none. Where several share it, they are named in the error.
   * Example: `actorBy(identifier: {imo: "9179842"})`.
   */
  actorBy?: Maybe<Actor>;
  /**
   * Would this be a breach? Judged by the rules that judge what is stored, beside what counts towards the same caps.
   * Nothing is stored. Example: `assess(transfer: {categories: ["coal"], suppliers: ["dprk"], recipients: ["china"], from: "2024-05-01", to: "2024-05-01"})`.
   */
  assess: Assessment;
  /**
   * The ledger of a cap for the period that a day falls into; null when the provision has no cap on that day.
   * Example: `capLedger(provision: "2397-5", on: "2024-06-30")`.
   */
  capLedger?: Maybe<CapLedger>;
  /** One claim by its key. */
  claim?: Maybe<Claim>;
  /** What makers say of transfers, the latest first: by the day it was said or, where that is not known, the day its source came out. */
  claims: ClaimConnection;
  /**
   * What differs between two lenses: two days of knowledge (what changed), or with and without a source (what if).
   * Lists the violations that are found through one lens alone or differ between the two, those that appeared first.
   * Example: `compare(from: {knownAt: "2024-11-01"}, to: {knownAt: "2025-06-01"})`.
   */
  compare: ViolationChangeConnection;
  /** What the graph holds, how fresh it is, and what the violations were computed with. */
  dataset: Dataset;
  /** One designation by its key. */
  designation?: Maybe<Designation>;
  /** One draft resolution that was put to the vote and failed, by its key. */
  draft?: Maybe<Draft>;
  /** One event by its key. */
  event?: Maybe<Event>;
  /** All item categories, by key. */
  itemCategories: Array<ItemCategory>;
  /** One item category by its key. */
  itemCategory?: Maybe<ItemCategory>;
  /** One extension of a monitoring body's mandate by its key. */
  mandateExtension?: Maybe<MandateExtension>;
  /** What lies around some things, ready to be drawn: the nearest nodes first until the limit is reached. */
  neighbourhood: Neighbourhood;
  /** Anything in the graph by its global id; null when there is no such thing. */
  node?: Maybe<Node>;
  /** Several things by their global ids, in the order asked; null in the place of an id that leads nowhere. */
  nodes: Array<Maybe<Node>>;
  /**
   * How one thing is tied to another: the shortest ways first.
   * Walks ties of the real world (who supplied, carried, owns, leads, belongs to ...) unless `through` names others:
   * the law and the claims would join everything in two steps.
   * Where a limit kept the search from going on, `extensions.cut` of the answer says which, and what may be missing.
   */
  paths: Array<Path>;
  /**
   * The shortest ways from a thing to actors that an authority lists today: one path to each such actor, the nearest first.
   * The thing itself does not count as an end. Where a limit kept the search from going on, `extensions.cut` of the
   * answer says which, and what may be missing.
   */
  pathsToDesignated: Array<DesignatedPath>;
  /** One place by its key. */
  place?: Maybe<Place>;
  /** One provision by its key. */
  provision?: Maybe<Provision>;
  /** Provisions in the order of reading: by resolution, then by paragraph. */
  provisions: ProvisionConnection;
  /** One regime by its key. */
  regime?: Maybe<Regime>;
  /** All regimes of measures, by key. */
  regimes: Array<Regime>;
  /** One resolution by its symbol, its number or its key. */
  resolution?: Maybe<Resolution>;
  /** All resolutions, the oldest first. */
  resolutions: Array<Resolution>;
  /** The rules that judge transfers, in the order in which they are applied. */
  rules: Array<Rule>;
  /** Finds anything by any of its names in any script, by identifier, or by a part of a name; the best match first. */
  search: SearchResults;
  /** One source by its key. */
  source?: Maybe<Source>;
  /** Documents and broadcasts, the latest first; those without a day come last. */
  sources: SourceConnection;
  /** One transfer by its key. */
  transfer?: Maybe<Transfer>;
  /** How many transfers there are by how well the claims about them stand. */
  transferStandings: Array<StandingCount>;
  /** Transfers by what they are, who took part, when, and how well the claims about them stand. */
  transfers: TransferConnection;
  /** One violation by its key. */
  violation?: Maybe<Violation>;
  /**
   * How many violations there are by one trait. Counts BREACH and POSSIBLE_BREACH unless the filter names verdicts.
   * Days and months come in the order of time, everything else with the largest group first.
   */
  violationCounts: Array<ViolationCount>;
  /**
   * Which transfers breach which provisions, and how sure that is.
   * Lists the verdicts BREACH and POSSIBLE_BREACH unless the filter names verdicts.
   */
  violations: ViolationConnection;
};


/**
 * The questions that can be asked. A good first one:
 * `violations(orderBy: VERDICT) { edges { node { verdict transfer { label } provision { cite } } } }`
 */
export type QueryActorArgs = {
  key: Scalars['ID']['input'];
  lens?: InputMaybe<Lens>;
};


/**
 * The questions that can be asked. A good first one:
 * `violations(orderBy: VERDICT) { edges { node { verdict transfer { label } provision { cite } } } }`
 */
export type QueryActorByArgs = {
  identifier: ActorIdentifier;
  lens?: InputMaybe<Lens>;
};


/**
 * The questions that can be asked. A good first one:
 * `violations(orderBy: VERDICT) { edges { node { verdict transfer { label } provision { cite } } } }`
 */
export type QueryAssessArgs = {
  transfer: TransferDraft;
};


/**
 * The questions that can be asked. A good first one:
 * `violations(orderBy: VERDICT) { edges { node { verdict transfer { label } provision { cite } } } }`
 */
export type QueryCapLedgerArgs = {
  lens?: InputMaybe<Lens>;
  on: Scalars['Date']['input'];
  provision: Scalars['ID']['input'];
};


/**
 * The questions that can be asked. A good first one:
 * `violations(orderBy: VERDICT) { edges { node { verdict transfer { label } provision { cite } } } }`
 */
export type QueryClaimArgs = {
  key: Scalars['ID']['input'];
  lens?: InputMaybe<Lens>;
};


/**
 * The questions that can be asked. A good first one:
 * `violations(orderBy: VERDICT) { edges { node { verdict transfer { label } provision { cite } } } }`
 */
export type QueryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  lens?: InputMaybe<Lens>;
};


/**
 * The questions that can be asked. A good first one:
 * `violations(orderBy: VERDICT) { edges { node { verdict transfer { label } provision { cite } } } }`
 */
export type QueryCompareArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Lens;
  last?: InputMaybe<Scalars['Int']['input']>;
  to: Lens;
};


/**
 * The questions that can be asked. A good first one:
 * `violations(orderBy: VERDICT) { edges { node { verdict transfer { label } provision { cite } } } }`
 */
export type QueryDesignationArgs = {
  key: Scalars['ID']['input'];
  lens?: InputMaybe<Lens>;
};


/**
 * The questions that can be asked. A good first one:
 * `violations(orderBy: VERDICT) { edges { node { verdict transfer { label } provision { cite } } } }`
 */
export type QueryDraftArgs = {
  key: Scalars['ID']['input'];
};


/**
 * The questions that can be asked. A good first one:
 * `violations(orderBy: VERDICT) { edges { node { verdict transfer { label } provision { cite } } } }`
 */
export type QueryEventArgs = {
  key: Scalars['ID']['input'];
  lens?: InputMaybe<Lens>;
};


/**
 * The questions that can be asked. A good first one:
 * `violations(orderBy: VERDICT) { edges { node { verdict transfer { label } provision { cite } } } }`
 */
export type QueryItemCategoriesArgs = {
  lens?: InputMaybe<Lens>;
};


/**
 * The questions that can be asked. A good first one:
 * `violations(orderBy: VERDICT) { edges { node { verdict transfer { label } provision { cite } } } }`
 */
export type QueryItemCategoryArgs = {
  key: Scalars['ID']['input'];
  lens?: InputMaybe<Lens>;
};


/**
 * The questions that can be asked. A good first one:
 * `violations(orderBy: VERDICT) { edges { node { verdict transfer { label } provision { cite } } } }`
 */
export type QueryMandateExtensionArgs = {
  key: Scalars['ID']['input'];
};


/**
 * The questions that can be asked. A good first one:
 * `violations(orderBy: VERDICT) { edges { node { verdict transfer { label } provision { cite } } } }`
 */
export type QueryNeighbourhoodArgs = {
  around: Array<NodeRef>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  lens?: InputMaybe<Lens>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  through?: InputMaybe<Array<PathRelationship>>;
};


/**
 * The questions that can be asked. A good first one:
 * `violations(orderBy: VERDICT) { edges { node { verdict transfer { label } provision { cite } } } }`
 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
  lens?: InputMaybe<Lens>;
};


/**
 * The questions that can be asked. A good first one:
 * `violations(orderBy: VERDICT) { edges { node { verdict transfer { label } provision { cite } } } }`
 */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
  lens?: InputMaybe<Lens>;
};


/**
 * The questions that can be asked. A good first one:
 * `violations(orderBy: VERDICT) { edges { node { verdict transfer { label } provision { cite } } } }`
 */
export type QueryPathsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  from: NodeRef;
  lens?: InputMaybe<Lens>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  through?: InputMaybe<Array<PathRelationship>>;
  to: NodeRef;
};


/**
 * The questions that can be asked. A good first one:
 * `violations(orderBy: VERDICT) { edges { node { verdict transfer { label } provision { cite } } } }`
 */
export type QueryPathsToDesignatedArgs = {
  authority?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: NodeRef;
  lens?: InputMaybe<Lens>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * The questions that can be asked. A good first one:
 * `violations(orderBy: VERDICT) { edges { node { verdict transfer { label } provision { cite } } } }`
 */
export type QueryPlaceArgs = {
  key: Scalars['ID']['input'];
  lens?: InputMaybe<Lens>;
};


/**
 * The questions that can be asked. A good first one:
 * `violations(orderBy: VERDICT) { edges { node { verdict transfer { label } provision { cite } } } }`
 */
export type QueryProvisionArgs = {
  key: Scalars['ID']['input'];
  lens?: InputMaybe<Lens>;
};


/**
 * The questions that can be asked. A good first one:
 * `violations(orderBy: VERDICT) { edges { node { verdict transfer { label } provision { cite } } } }`
 */
export type QueryProvisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProvisionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  lens?: InputMaybe<Lens>;
};


/**
 * The questions that can be asked. A good first one:
 * `violations(orderBy: VERDICT) { edges { node { verdict transfer { label } provision { cite } } } }`
 */
export type QueryRegimeArgs = {
  key: Scalars['ID']['input'];
};


/**
 * The questions that can be asked. A good first one:
 * `violations(orderBy: VERDICT) { edges { node { verdict transfer { label } provision { cite } } } }`
 */
export type QueryResolutionArgs = {
  lens?: InputMaybe<Lens>;
  symbol: Scalars['String']['input'];
};


/**
 * The questions that can be asked. A good first one:
 * `violations(orderBy: VERDICT) { edges { node { verdict transfer { label } provision { cite } } } }`
 */
export type QueryResolutionsArgs = {
  lens?: InputMaybe<Lens>;
};


/**
 * The questions that can be asked. A good first one:
 * `violations(orderBy: VERDICT) { edges { node { verdict transfer { label } provision { cite } } } }`
 */
export type QuerySearchArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<NodeKind>>;
  lens?: InputMaybe<Lens>;
  text: Scalars['String']['input'];
};


/**
 * The questions that can be asked. A good first one:
 * `violations(orderBy: VERDICT) { edges { node { verdict transfer { label } provision { cite } } } }`
 */
export type QuerySourceArgs = {
  key: Scalars['ID']['input'];
  lens?: InputMaybe<Lens>;
};


/**
 * The questions that can be asked. A good first one:
 * `violations(orderBy: VERDICT) { edges { node { verdict transfer { label } provision { cite } } } }`
 */
export type QuerySourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SourceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  lens?: InputMaybe<Lens>;
};


/**
 * The questions that can be asked. A good first one:
 * `violations(orderBy: VERDICT) { edges { node { verdict transfer { label } provision { cite } } } }`
 */
export type QueryTransferArgs = {
  key: Scalars['ID']['input'];
  lens?: InputMaybe<Lens>;
};


/**
 * The questions that can be asked. A good first one:
 * `violations(orderBy: VERDICT) { edges { node { verdict transfer { label } provision { cite } } } }`
 */
export type QueryTransferStandingsArgs = {
  lens?: InputMaybe<Lens>;
};


/**
 * The questions that can be asked. A good first one:
 * `violations(orderBy: VERDICT) { edges { node { verdict transfer { label } provision { cite } } } }`
 */
export type QueryTransfersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TransferFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  lens?: InputMaybe<Lens>;
  orderBy?: InputMaybe<TransferOrder>;
};


/**
 * The questions that can be asked. A good first one:
 * `violations(orderBy: VERDICT) { edges { node { verdict transfer { label } provision { cite } } } }`
 */
export type QueryViolationArgs = {
  key: Scalars['ID']['input'];
  lens?: InputMaybe<Lens>;
};


/**
 * The questions that can be asked. A good first one:
 * `violations(orderBy: VERDICT) { edges { node { verdict transfer { label } provision { cite } } } }`
 */
export type QueryViolationCountsArgs = {
  by: GroupBy;
  filter?: InputMaybe<ViolationFilter>;
  lens?: InputMaybe<Lens>;
  limit?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * The questions that can be asked. A good first one:
 * `violations(orderBy: VERDICT) { edges { node { verdict transfer { label } provision { cite } } } }`
 */
export type QueryViolationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ViolationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  lens?: InputMaybe<Lens>;
  orderBy?: InputMaybe<ViolationOrder>;
};

/** How a provision's coverage of a category is read. */
export type Reading =
  /** Some read it so and others would reject it. */
  | 'disputed'
  /** The provision's own words name it, or all readers agree. */
  | 'settled';

/** One set of measures with a target State. */
export type Regime = Node & {
  __typename?: 'Regime';
  /** Global id. */
  id: Scalars['ID']['output'];
  /** Stable key. Example: `1718`. */
  key: Scalars['ID']['output'];
  /** Name. */
  name: Scalars['String']['output'];
  /** A note. */
  note?: Maybe<Scalars['String']['output']>;
  /** Its resolutions, the oldest first. */
  resolutions: Array<Resolution>;
  /** The State that the measures aim at. */
  target: Actor;
};

/** A tie between two actors, seen from one of them. */
export type Relation = {
  __typename?: 'Relation';
  /** The other actor. */
  actor: Actor;
  /** How sure the record is. */
  certainty?: Maybe<Certainty>;
  /** First day, where known. */
  from?: Maybe<Scalars['Date']['output']>;
  /** A note. */
  note?: Maybe<Scalars['String']['output']>;
  /** True when it reads from this actor to the other one: `this PART_OF other`. */
  outgoing: Scalars['Boolean']['output'];
  /** Last day, where known. */
  to?: Maybe<Scalars['Date']['output']>;
  /** What ties them. */
  type: RelationType;
  /** Where it was seen. */
  verifiedBy?: Maybe<Scalars['String']['output']>;
};

/** A page of relations. */
export type RelationConnection = {
  __typename?: 'RelationConnection';
  /** The relations of this page. */
  edges: Array<RelationEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** A relation in a list. */
export type RelationEdge = {
  __typename?: 'RelationEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The relation. */
  node: Relation;
};

/** How one actor is tied to another, read from start to end. */
export type RelationType =
  /** The start acts for the end. */
  | 'ACTS_FOR'
  /** The start is another name of the end. */
  | 'ALIAS_OF'
  /** The start controls the end. */
  | 'CONTROLS'
  /** The start finances the end. */
  | 'FINANCES'
  /** The start sails or flies under the flag of the end. */
  | 'FLAGGED_BY'
  /** The start leads the end. */
  | 'LEADS'
  /** The two are linked in a way that no other type names. */
  | 'LINKED_TO'
  /** The start has its seat in the end. */
  | 'LOCATED_IN'
  /** The start manages the end. */
  | 'MANAGES'
  /** The start is a member of the end. */
  | 'MEMBER_OF'
  /** The start holds an office of the end. */
  | 'OFFICIAL_OF'
  /** The start operates the end. */
  | 'OPERATES'
  /** The start owns the end. */
  | 'OWNS'
  /** The start is a part of the end. */
  | 'PART_OF'
  /** The start is under the command of the end. */
  | 'SUBORDINATE_TO'
  /** The start is a subsidiary of the end. */
  | 'SUBSIDIARY_OF';

/** A text of the Security Council. */
export type Resolution = Node & {
  __typename?: 'Resolution';
  /** Abstentions. */
  abstentions?: Maybe<Scalars['Int']['output']>;
  /** The day it was adopted. */
  adoptedOn: Scalars['Date']['output'];
  /** How sure the record is. */
  certainty?: Maybe<Certainty>;
  /** Whether it acts under Chapter VII of the Charter. */
  chapterVII?: Maybe<Scalars['Boolean']['output']>;
  /** Global id. */
  id: Scalars['ID']['output'];
  /** Stable key. Example: `unscr-1874`. */
  key: Scalars['ID']['output'];
  /** Number of the Council's meeting. */
  meeting?: Maybe<Scalars['Int']['output']>;
  /** Number. Example: `1874`. */
  number: Scalars['Int']['output'];
  /** Its provisions in the order of reading. */
  provisions: Array<Provision>;
  /** The regime that it belongs to. */
  regime: Regime;
  /** What it does, in a sentence. */
  summary?: Maybe<Scalars['String']['output']>;
  /** Symbol. Example: `S/RES/1874 (2009)`. */
  symbol: Scalars['String']['output'];
  /** What led to it. */
  trigger?: Maybe<Scalars['String']['output']>;
  /** Where the facts were seen. */
  verifiedBy?: Maybe<Scalars['String']['output']>;
  /** Votes against. */
  votesAgainst?: Maybe<Scalars['Int']['output']>;
  /** Votes in favour. */
  votesFor?: Maybe<Scalars['Int']['output']>;
};


/** A text of the Security Council. */
export type ResolutionProvisionsArgs = {
  inForceOn?: InputMaybe<Scalars['Date']['input']>;
};

/** One way of setting transfers against provisions. */
export type Rule = {
  __typename?: 'Rule';
  /** Key of the rule. Example: `goods`. */
  key: Scalars['ID']['output'];
  /** What the rule finds, in a few words. */
  title: Scalars['String']['output'];
};

/** Something that was found. */
export type SearchEdge = {
  __typename?: 'SearchEdge';
  /** Which of its names, identifiers or titles matched. */
  matched: Scalars['String']['output'];
  /** What was found. */
  node: Node;
  /** How it matched, so that a likeness is never taken for a name. */
  reason: SearchReason;
  /** How well it matches: higher is better. Only comparable within one answer. */
  score: Scalars['Float']['output'];
};

/** How a name fits what was searched for, the surest first. */
export type SearchReason =
  /** The name begins so. */
  | 'BEGINNING'
  /** A number or reference that names it and nothing else. */
  | 'IDENTIFIER'
  /** The same letters with other spaces, or the beginning of them. */
  | 'JOINED'
  /** The very name, but for capitals, accents and signs. */
  | 'NAME'
  /** Alike but for a slip: look twice. */
  | 'SLIP'
  /** It sounds alike in another romanisation. */
  | 'SOUND'
  /** All words, or parts of words, stand in the name. */
  | 'WORDS';

/** What was found, the best match first. */
export type SearchResults = {
  __typename?: 'SearchResults';
  /** The best of them. */
  edges: Array<SearchEdge>;
  /** How many things match. */
  totalCount: Scalars['Int']['output'];
};

/** The document or broadcast that carries claims. */
export type Source = Node & {
  __typename?: 'Source';
  /** What the articles of a treaty say, in our words. */
  articles: Array<Scalars['String']['output']>;
  /** How sure the record is. */
  certainty?: Maybe<Certainty>;
  /** What is claimed in it, the latest first. */
  claims: ClaimConnection;
  /** Global id. */
  id: Scalars['ID']['output'];
  /** The day a treaty came into force. */
  inForceOn?: Maybe<Scalars['Date']['output']>;
  /** Who issued it. */
  issuedBy: Array<Actor>;
  /** Stable key. Example: `src-kcna-2025-04-28`. */
  key: Scalars['ID']['output'];
  /** Language, as BCP 47. */
  language?: Maybe<Scalars['String']['output']>;
  /** A note. */
  note?: Maybe<Scalars['String']['output']>;
  /** Where the original is. */
  original?: Maybe<Scalars['String']['output']>;
  /** Number of pages. */
  pages?: Maybe<Scalars['Int']['output']>;
  /** Who published it. */
  publishedBy: Array<Actor>;
  /** A note on that day. */
  publishedNote?: Maybe<Scalars['String']['output']>;
  /** The day it came out; the last day of a month or year. */
  publishedOn?: Maybe<Scalars['Date']['output']>;
  /** How exactly that day is known. */
  publishedPrecision?: Maybe<Precision>;
  /** Who published it, as the source gives it. */
  publisher?: Maybe<Scalars['String']['output']>;
  /** Who ratified a treaty and when, in words. */
  ratifications: Array<Scalars['String']['output']>;
  /** Key of how reliable it is. Examples: `official`, `monitor`, `press`. */
  reliability?: Maybe<Scalars['String']['output']>;
  /** What sort of report it is. Examples: `final`, `midterm`. */
  reportKind?: Maybe<Scalars['String']['output']>;
  /** Who printed it again. */
  republisher?: Maybe<Scalars['String']['output']>;
  /** Where it was seen. */
  seen?: Maybe<Scalars['String']['output']>;
  /** The day a treaty was signed. */
  signedOn?: Maybe<Scalars['Date']['output']>;
  /** Symbol of a United Nations document. Example: `S/2024/215`. */
  symbol?: Maybe<Scalars['String']['output']>;
  /** Title. */
  title: Scalars['String']['output'];
  /** Key of its type. Examples: `news-article`, `panel-report`, `treaty`. */
  type?: Maybe<Scalars['String']['output']>;
  /** The first web address of the original or of where it was seen. */
  url?: Maybe<Scalars['String']['output']>;
};


/** The document or broadcast that carries claims. */
export type SourceClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of sources. */
export type SourceConnection = {
  __typename?: 'SourceConnection';
  /** The sources of this page. */
  edges: Array<SourceEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** A source in a list. */
export type SourceEdge = {
  __typename?: 'SourceEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The source. */
  node: Source;
};

/**
 * Which sources to look at. Each list means any of; the fields of one object are joined by and.
 * An unknown key is an error that names it.
 */
export type SourceFilter = {
  /** All of these hold as well. */
  and?: InputMaybe<Array<SourceFilter>>;
  /** This does not hold. */
  not?: InputMaybe<SourceFilter>;
  /** At least one of these holds as well. */
  or?: InputMaybe<Array<SourceFilter>>;
  /** Came out in this span; a source without a day did not. One dated to a month or a year came out on its last day. */
  published?: InputMaybe<DateRange>;
  /** Keys of actors that published it. */
  publishers?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Keys of types. Example: `["panel-report"]`. */
  types?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** How well the claims about a transfer hold. */
export type Standing =
  /** A party to the transfer, or a body, official or organ of it, admits it. */
  | 'ADMITTED'
  /** A denial that covers it stands. */
  | 'CONTESTED'
  /** Two or more makers that do not depend on one another say so. */
  | 'CORROBORATED'
  /** One maker says so, or several that depend on one another. */
  | 'UNCORROBORATED'
  /** Every maker took it back. */
  | 'WITHDRAWN';

/** How many transfers share a standing. */
export type StandingCount = {
  __typename?: 'StandingCount';
  /** How many transfers. */
  count: Scalars['Int']['output'];
  /** How well the claims hold. */
  standing: Standing;
};

/** How firmly a maker asserts something, the strongest first. */
export type Strength =
  /** Somebody alleges it. */
  | 'ALLEGED'
  /** A State or a team states it as its finding. */
  | 'ASSESSED'
  /** The maker hedges: is believed to, is thought to. */
  | 'BELIEVED'
  /** A party admits it, or monitors examined physical evidence. */
  | 'CONFIRMED'
  /** An estimate. */
  | 'ESTIMATED'
  /** Research or press reports it. */
  | 'REPORTED';

/** One real flow or activity as far as it can be told apart. */
export type Transfer = Node & {
  __typename?: 'Transfer';
  /** The vessels and aircraft that carried. */
  carriers: Array<Actor>;
  /** What it is of. */
  categories: Array<ItemCategory>;
  /** How sure the record is. */
  certainty?: Maybe<Certainty>;
  /** Everything said about it, denials and admissions included, in the order of the day. */
  claims: Array<Claim>;
  /** What it is, in a sentence. */
  description?: Maybe<Scalars['String']['output']>;
  /** Transfers that it is evidence of. */
  evidenceOf: Array<Transfer>;
  /** What it is of, with the doubt about it. */
  goods: Array<TransferGoods>;
  /** Who made the goods, where that is not the supplier. */
  goodsMadeBy: Array<Actor>;
  /** Customs chapters or headings. */
  hs?: Maybe<Scalars['String']['output']>;
  /** Global id. */
  id: Scalars['ID']['output'];
  /** Size of the largest set of makers who say so and do not depend on one another. */
  independentMakers?: Maybe<Scalars['Int']['output']>;
  /** Stable key. Example: `tr-troops-2024`. */
  key: Scalars['ID']['output'];
  /** Key of its kind. Examples: `arms`, `ammunition`, `troops`, `petroleum`. */
  kind: Scalars['String']['output'];
  /** A few words that name it. */
  label: Scalars['String']['output'];
  /** A note on the law. */
  legalNote?: Maybe<Scalars['String']['output']>;
  /** How it travelled, in words. */
  means?: Maybe<Scalars['String']['output']>;
  /** Where the means was seen. */
  meansVerifiedBy?: Maybe<Scalars['String']['output']>;
  /** Models named. Example: `KN-23`. */
  models: Array<Scalars['String']['output']>;
  /** Transfers that describe partly the same goods. Never add their quantities together. */
  overlaps: Array<Transfer>;
  /** The larger transfer that it is a part of. */
  partOf?: Maybe<Transfer>;
  /** Who else took part. */
  participants: Array<TransferParticipant>;
  /** Its parts. */
  parts: Array<Transfer>;
  /** The days it took. */
  period: TransferPeriod;
  /** Places on the way. */
  places: Array<TransferPlace>;
  /** How much it was: a reviewed summary of what the claims say. */
  quantity: Quantity;
  /** Who received. */
  recipients: Array<Actor>;
  /** How well the claims about it hold; null when nobody asserts it. */
  standing?: Maybe<Standing>;
  /** How far it got. */
  status: TransferStatus;
  /** Who supplied. */
  suppliers: Array<Actor>;
  /** The amount in words, where there is no number. */
  verbal?: Maybe<Scalars['String']['output']>;
  /** Where the facts were seen. */
  verifiedBy?: Maybe<Scalars['String']['output']>;
  /** What the rules found, by key. */
  violations: Array<Violation>;
};


/** One real flow or activity as far as it can be told apart. */
export type TransferViolationsArgs = {
  verdicts?: Array<Verdict>;
};

/** A page of transfers. */
export type TransferConnection = {
  __typename?: 'TransferConnection';
  /** The transfers of this page. */
  edges: Array<TransferEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** A transfer that nobody has stored. Whoever describes it is taken at their word. */
export type TransferDraft = {
  /** Keys of the vessels or aircraft that carry it. */
  carriers?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Keys of what it is of, at least one. Example: `["refined-petroleum"]`. */
  categories: Array<Scalars['ID']['input']>;
  /** First day; left out when it is not known. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** How much. */
  quantity?: InputMaybe<QuantityDraft>;
  /** Keys of who receives it. */
  recipients?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Keys of who supplies it. */
  suppliers?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Last day; left out when it is not known or not over. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** A transfer in a list. */
export type TransferEdge = {
  __typename?: 'TransferEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The transfer. */
  node: Transfer;
};

/**
 * Which transfers to look at. Each list means any of; the fields of one object are joined by and.
 * An unknown key is an error that names it.
 */
export type TransferFilter = {
  /** Keys of actors in any role: supplier, recipient, carrier, participant or maker of the goods. */
  actors?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** All of these hold as well. */
  and?: InputMaybe<Array<TransferFilter>>;
  /** Keys of the vessels and aircraft that carried. */
  carriers?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Keys of item categories; everything narrower counts as well. */
  categories?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Transfers of which at least one day may lie in this span; a transfer without any day does not. */
  during?: InputMaybe<DateRange>;
  /** At most so many makers who do not depend on one another. `1` finds what rests on one word. */
  maxIndependentMakers?: InputMaybe<Scalars['Int']['input']>;
  /** At least so many makers who do not depend on one another. */
  minIndependentMakers?: InputMaybe<Scalars['Int']['input']>;
  /** This does not hold. */
  not?: InputMaybe<TransferFilter>;
  /** At least one of these holds as well. */
  or?: InputMaybe<Array<TransferFilter>>;
  /** Keys of actors that received. */
  recipients?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** How well the claims about the transfer stand. */
  standings?: InputMaybe<Array<Standing>>;
  /** Keys of actors that supplied. */
  suppliers?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Words that stand in the label or the description, in this order. Upper and lower case are the same. Example: `"artillery"`. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** What a transfer is of. */
export type TransferGoods = {
  __typename?: 'TransferGoods';
  /** The category. */
  category: ItemCategory;
  /** True when nobody saw the goods. */
  suspected: Scalars['Boolean']['output'];
};

/** The order of a list of transfers. */
export type TransferOrder =
  /** The earliest first. */
  | 'PERIOD_ASC'
  /** The latest first. */
  | 'PERIOD_DESC';

/** Somebody who took part in a transfer without supplying, receiving or carrying. */
export type TransferParticipant = {
  __typename?: 'TransferParticipant';
  /** The actor. */
  actor: Actor;
  /** Key of the role. Examples: `operator`, `participant`. */
  role: Scalars['String']['output'];
};

/** The days that a transfer took. */
export type TransferPeriod = {
  __typename?: 'TransferPeriod';
  /** First day; null when not known. */
  from?: Maybe<Scalars['Date']['output']>;
  /** How exactly the days are known. */
  precision: Precision;
  /** The period in the words of the source. */
  statedAs?: Maybe<Scalars['String']['output']>;
  /** Last day; null when it goes on or is not known. */
  to?: Maybe<Scalars['Date']['output']>;
};

/** A place on the way of a transfer. */
export type TransferPlace = {
  __typename?: 'TransferPlace';
  /** The place. */
  place: Place;
  /** Key of the role: `from`, `to`, `onward` or `site`. */
  role: Scalars['String']['output'];
};

/** How far a transfer got. */
export type TransferStatus =
  /** It was tried. */
  | 'attempted'
  /** It took place, if the claims hold. */
  | 'carried-out'
  /** It was planned. */
  | 'planned';

/** What the law makes of the facts, if the claims hold. */
export type Verdict =
  /** Every condition of the ban is met. */
  | 'BREACH'
  /** It would be a breach without an exception that the law makes. */
  | 'EXEMPT'
  /** A condition of the ban fails. */
  | 'NO_BREACH'
  /** No condition fails, and at least one is not certain. */
  | 'POSSIBLE_BREACH'
  /** The goods or the days are not known at all. */
  | 'UNKNOWN';

/** What a rule found for one transfer and one provision. It is computed from the facts and the law, never typed in. */
export type Violation = Node & {
  __typename?: 'Violation';
  /** How the provision is read. */
  basis: Basis;
  /** Accusations that cite the provision, one that it is read with, or its resolution. */
  citedBy: Array<Claim>;
  /** Why it was found; null when the rules do not find it in the facts any more. */
  explanation?: Maybe<Explanation>;
  /** Global id. */
  id: Scalars['ID']['output'];
  /** Size of the largest set of makers who say so and do not depend on one another. */
  independentMakers: Scalars['Int']['output'];
  /** Rule, transfer and provision: `goods:tr-troops-2024:1874-9`. It stays the same when the graph is rebuilt. */
  key: Scalars['ID']['output'];
  /** Who is bound by the provision, in the role they played. */
  parties: Array<ViolationParty>;
  /** The provision breached. */
  provision: Provision;
  /** Paragraphs that clarify the provision or add items to it, and speak of this transfer. */
  readWith: Array<Provision>;
  /** The claims that say the transfer took place. */
  restsOn: Array<Claim>;
  /** The rule that found it. */
  rule: Rule;
  /** The transfer judged. */
  transfer: Transfer;
  /** What the law makes of the facts, if the claims hold. */
  verdict: Verdict;
};

/** A violation that is found through one lens alone, or differently through two. */
export type ViolationChange = {
  __typename?: 'ViolationChange';
  /** How it stands through `to`; null where it disappeared. */
  after?: Maybe<Judged>;
  /** The claims that are in one lens and not in the other and touch the transfer, or for a cap what is counted with it. */
  becauseOf: Array<Claim>;
  /** How it stands through `from`; null where it appeared. */
  before?: Maybe<Judged>;
  /** What changed, the gravest of it. */
  kind: ChangeKind;
  /** The transfer, seen through `to`; through `from` where it disappeared. */
  transfer: Transfer;
  /** The violation, seen through `to`; through `from` where it disappeared. */
  violation: Violation;
};

/** A page of what differs between two lenses. */
export type ViolationChangeConnection = {
  __typename?: 'ViolationChangeConnection';
  /** How many there are of each kind, in the order of the enum; a kind that none has is left out. */
  counts: Array<ChangeCount>;
  /** The changes of this page. */
  edges: Array<ViolationChangeEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** A change in a list. */
export type ViolationChangeEdge = {
  __typename?: 'ViolationChangeEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The change. */
  node: ViolationChange;
};

/** A page of violations. */
export type ViolationConnection = {
  __typename?: 'ViolationConnection';
  /** The violations of this page. */
  edges: Array<ViolationEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** How many violations share a trait. */
export type ViolationCount = {
  __typename?: 'ViolationCount';
  /** How many of them are breaches. */
  breaches: Scalars['Int']['output'];
  /** How many violations. */
  count: Scalars['Int']['output'];
  /** The trait, in the form that a filter takes: `S/RES/1874 (2009)`, `1874-9`, `dprk`, `2024-10`, `BREACH`. */
  group: Scalars['String']['output'];
  /** The trait for people to read: a name, a citation, or the group itself. */
  label: Scalars['String']['output'];
  /** How many of them are possible breaches. */
  possibleBreaches: Scalars['Int']['output'];
};

/** A violation in a list. */
export type ViolationEdge = {
  __typename?: 'ViolationEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The violation. */
  node: Violation;
};

/**
 * Which violations to look at. Each list means any of; the fields of one object are joined by and.
 * An unknown key is an error that names it.
 */
export type ViolationFilter = {
  /** Keys of actors in any role: supplier, recipient, carrier, participant, maker of the goods, or bound by the provision. */
  actors?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** All of these hold as well. */
  and?: InputMaybe<Array<ViolationFilter>>;
  /** How the provision is read. */
  bases?: InputMaybe<Array<Basis>>;
  /** Keys of the vessels and aircraft that carried. */
  carriers?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Keys of item categories; everything narrower counts as well. */
  categories?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** How certain the record of the transfer is. */
  certainties?: InputMaybe<Array<Certainty>>;
  /** Transfers of which at least one day may lie in this span; a transfer without any day does not. */
  during?: InputMaybe<DateRange>;
  /** At most so many makers who do not depend on one another. `1` finds what rests on one word. */
  maxIndependentMakers?: InputMaybe<Scalars['Int']['input']>;
  /** Keys of measures. Example: `["arms-embargo"]`. */
  measures?: InputMaybe<Array<Scalars['String']['input']>>;
  /** At least so many makers who do not depend on one another. */
  minIndependentMakers?: InputMaybe<Scalars['Int']['input']>;
  /** This does not hold. */
  not?: InputMaybe<ViolationFilter>;
  /** At least one of these holds as well. */
  or?: InputMaybe<Array<ViolationFilter>>;
  /** By this actor, or by this actor in one role. */
  party?: InputMaybe<PartyFilter>;
  /** Keys of the provisions breached. Example: `["1874-9"]`. Provisions that are only read with it do not count. */
  provisions?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What force a paragraph has that the provision is read with. `[CLARIFICATION]` finds what leans on a reading. */
  readWithNatures?: InputMaybe<Array<Nature>>;
  /** Keys of actors that received. */
  recipients?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Resolutions by symbol, number or key: `"S/RES/1874 (2009)"`, `"1874"`, `"unscr-1874"`. */
  resolutions?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** How well the claims about the transfer stand. */
  standings?: InputMaybe<Array<Standing>>;
  /** Keys of actors that supplied. */
  suppliers?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Keys of transfers. */
  transfers?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Verdicts; BREACH and POSSIBLE_BREACH when no verdict is named anywhere in the filter. */
  verdicts?: InputMaybe<Array<Verdict>>;
};

/** The order of a list of violations. */
export type ViolationOrder =
  /** What most independent makers say first. */
  | 'INDEPENDENT_MAKERS_DESC'
  /** The earliest transfers first. */
  | 'PERIOD_ASC'
  /** The latest transfers first. */
  | 'PERIOD_DESC'
  /** The gravest verdict first. */
  | 'VERDICT';

/** Who is bound by a breached provision, and in what role. */
export type ViolationParty = {
  __typename?: 'ViolationParty';
  /** The actor. */
  actor: Actor;
  /** Key of the role. Examples: `supplier`, `recipient`, `carrier`, `flag-state`, `port-state`, `maker`. */
  role: Scalars['String']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Actor: ResolverTypeWrapper<ActorParent>;
  ActorIdentifier: ActorIdentifier;
  ActorKind: ResolverTypeWrapper<EnumValue<'ActorKind'>>;
  AssessedFinding: ResolverTypeWrapper<Finding>;
  Assessment: ResolverTypeWrapper<AssessmentParent>;
  Basis: Basis;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Cap: ResolverTypeWrapper<LawCap>;
  CapLedger: ResolverTypeWrapper<Ledger>;
  Certainty: ResolverTypeWrapper<EnumValue<'Certainty'>>;
  ChangeCount: ResolverTypeWrapper<ChangeCount>;
  ChangeHow: ResolverTypeWrapper<EnumValue<'ChangeHow'>>;
  ChangeKind: ChangeKind;
  Citation: ResolverTypeWrapper<CitationParent>;
  Claim: ResolverTypeWrapper<ClaimParent>;
  ClaimConnection: ResolverTypeWrapper<ClaimConnectionParent>;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  ClaimFilter: ClaimFilter;
  Condition: ResolverTypeWrapper<ConditionParent>;
  ConditionResult: ConditionResult;
  Coverage: ResolverTypeWrapper<Omit<Coverage, 'category' | 'reading'> & { category: ResolversTypes['ItemCategory'], reading: ResolversTypes['Reading'] }>;
  Dataset: ResolverTypeWrapper<DatasetRow>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateRange: DateRange;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DesignatedPath: ResolverTypeWrapper<WayToDesignated>;
  Designation: ResolverTypeWrapper<DesignationRow>;
  Direction: ResolverTypeWrapper<EnumValue<'Direction'>>;
  Draft: ResolverTypeWrapper<DraftRow>;
  Event: ResolverTypeWrapper<EventRow>;
  Exception: ResolverTypeWrapper<Omit<Exception, 'category'> & { category: ResolversTypes['ItemCategory'] }>;
  Explanation: ResolverTypeWrapper<ViolationExplanation>;
  ExplanationStep: ResolverTypeWrapper<Omit<ExplanationStep, 'node'> & { node: ResolversTypes['Node'] }>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  GroupBy: GroupBy;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Identifier: ResolverTypeWrapper<Identifier>;
  IdentifierScheme: IdentifierScheme;
  InForce: ResolverTypeWrapper<InForce>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ItemCategory: ResolverTypeWrapper<LawCategory>;
  Judged: ResolverTypeWrapper<Judged>;
  KindCount: ResolverTypeWrapper<Omit<KindCount, 'kind'> & { kind: ResolversTypes['NodeKind'] }>;
  LedgerLimit: ResolverTypeWrapper<LedgerLimit>;
  LedgerLine: ResolverTypeWrapper<LineParent>;
  LedgerOmission: ResolverTypeWrapper<OmissionParent>;
  LedgerPassed: ResolverTypeWrapper<LedgerPassed>;
  LedgerPeriod: ResolverTypeWrapper<LedgerPeriod>;
  LedgerRange: ResolverTypeWrapper<LedgerRange>;
  LedgerSupplier: ResolverTypeWrapper<SupplierParent>;
  LegalText: ResolverTypeWrapper<LegalTextParent>;
  LegalTextKind: LegalTextKind;
  Lens: Lens;
  MandateExtension: ResolverTypeWrapper<MandateExtensionRow>;
  Name: ResolverTypeWrapper<Name>;
  NameKind: NameKind;
  Nature: ResolverTypeWrapper<EnumValue<'Nature'>>;
  Neighbourhood: ResolverTypeWrapper<Omit<Neighbourhood, 'nodes'> & { nodes: Array<ResolversTypes['NeighbourhoodNode']> }>;
  NeighbourhoodLink: ResolverTypeWrapper<NeighbourhoodLink>;
  NeighbourhoodNode: ResolverTypeWrapper<Omit<NeighbourhoodNode, 'kind'> & { kind: ResolversTypes['NodeKind'] }>;
  Node: ResolverTypeWrapper<NodeParent>;
  NodeKind: ResolverTypeWrapper<EnumValue<'NodeKind'>>;
  NodeRef: NodeRef;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartyFilter: PartyFilter;
  Path: ResolverTypeWrapper<Omit<Path, 'steps'> & { steps: Array<ResolversTypes['PathStep']> }>;
  PathRelationship: PathRelationship;
  PathStep: ResolverTypeWrapper<WalkTie>;
  PeriodKind: ResolverTypeWrapper<EnumValue<'PeriodKind'>>;
  Place: ResolverTypeWrapper<PlaceParent>;
  PlaceKind: ResolverTypeWrapper<EnumValue<'PlaceKind'>>;
  Position: Position;
  Precision: Precision;
  Provision: ResolverTypeWrapper<LawProvision>;
  ProvisionChange: ResolverTypeWrapper<Omit<ProvisionChange, 'how' | 'provision'> & { how: ResolversTypes['ChangeHow'], provision: ResolversTypes['Provision'] }>;
  ProvisionConnection: ResolverTypeWrapper<ProvisionConnectionParent>;
  ProvisionEdge: ResolverTypeWrapper<Omit<ProvisionEdge, 'node'> & { node: ResolversTypes['Provision'] }>;
  ProvisionFilter: ProvisionFilter;
  Qualifier: Qualifier;
  Quantity: ResolverTypeWrapper<Quantity>;
  QuantityDraft: QuantityDraft;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Reading: ResolverTypeWrapper<EnumValue<'Reading'>>;
  Regime: ResolverTypeWrapper<LawRegime>;
  Relation: ResolverTypeWrapper<RelationParent>;
  RelationConnection: ResolverTypeWrapper<RelationConnectionParent>;
  RelationEdge: ResolverTypeWrapper<Omit<RelationEdge, 'node'> & { node: ResolversTypes['Relation'] }>;
  RelationType: RelationType;
  Resolution: ResolverTypeWrapper<LawResolution>;
  Rule: ResolverTypeWrapper<Rule>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'node'> & { node: ResolversTypes['Node'] }>;
  SearchReason: SearchReason;
  SearchResults: ResolverTypeWrapper<Omit<SearchResults, 'edges'> & { edges: Array<ResolversTypes['SearchEdge']> }>;
  Source: ResolverTypeWrapper<SourceParent>;
  SourceConnection: ResolverTypeWrapper<SourceConnectionParent>;
  SourceEdge: ResolverTypeWrapper<Omit<SourceEdge, 'node'> & { node: ResolversTypes['Source'] }>;
  SourceFilter: SourceFilter;
  Standing: Standing;
  StandingCount: ResolverTypeWrapper<StandingCount>;
  Strength: Strength;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Transfer: ResolverTypeWrapper<TransferParent>;
  TransferConnection: ResolverTypeWrapper<TransferConnectionParent>;
  TransferDraft: TransferDraft;
  TransferEdge: ResolverTypeWrapper<Omit<TransferEdge, 'node'> & { node: ResolversTypes['Transfer'] }>;
  TransferFilter: TransferFilter;
  TransferGoods: ResolverTypeWrapper<Omit<TransferGoods, 'category'> & { category: ResolversTypes['ItemCategory'] }>;
  TransferOrder: TransferOrder;
  TransferParticipant: ResolverTypeWrapper<Omit<TransferParticipant, 'actor'> & { actor: ResolversTypes['Actor'] }>;
  TransferPeriod: ResolverTypeWrapper<TransferPeriod>;
  TransferPlace: ResolverTypeWrapper<Omit<TransferPlace, 'place'> & { place: ResolversTypes['Place'] }>;
  TransferStatus: ResolverTypeWrapper<EnumValue<'TransferStatus'>>;
  Verdict: Verdict;
  Violation: ResolverTypeWrapper<ViolationParent>;
  ViolationChange: ResolverTypeWrapper<ChangeParent>;
  ViolationChangeConnection: ResolverTypeWrapper<ChangeConnection>;
  ViolationChangeEdge: ResolverTypeWrapper<Omit<ViolationChangeEdge, 'node'> & { node: ResolversTypes['ViolationChange'] }>;
  ViolationConnection: ResolverTypeWrapper<ViolationConnectionParent>;
  ViolationCount: ResolverTypeWrapper<ViolationCount>;
  ViolationEdge: ResolverTypeWrapper<Omit<ViolationEdge, 'node'> & { node: ResolversTypes['Violation'] }>;
  ViolationFilter: ViolationFilter;
  ViolationOrder: ViolationOrder;
  ViolationParty: ResolverTypeWrapper<Omit<ViolationParty, 'actor'> & { actor: ResolversTypes['Actor'] }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Actor: ActorParent;
  ActorIdentifier: ActorIdentifier;
  AssessedFinding: Finding;
  Assessment: AssessmentParent;
  Boolean: Scalars['Boolean']['output'];
  Cap: LawCap;
  CapLedger: Ledger;
  ChangeCount: ChangeCount;
  Citation: CitationParent;
  Claim: ClaimParent;
  ClaimConnection: ClaimConnectionParent;
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  ClaimFilter: ClaimFilter;
  Condition: ConditionParent;
  Coverage: Omit<Coverage, 'category'> & { category: ResolversParentTypes['ItemCategory'] };
  Dataset: DatasetRow;
  Date: Scalars['Date']['output'];
  DateRange: DateRange;
  DateTime: Scalars['DateTime']['output'];
  DesignatedPath: WayToDesignated;
  Designation: DesignationRow;
  Draft: DraftRow;
  Event: EventRow;
  Exception: Omit<Exception, 'category'> & { category: ResolversParentTypes['ItemCategory'] };
  Explanation: ViolationExplanation;
  ExplanationStep: Omit<ExplanationStep, 'node'> & { node: ResolversParentTypes['Node'] };
  Float: Scalars['Float']['output'];
  ID: Scalars['ID']['output'];
  Identifier: Identifier;
  InForce: InForce;
  Int: Scalars['Int']['output'];
  ItemCategory: LawCategory;
  Judged: Judged;
  KindCount: KindCount;
  LedgerLimit: LedgerLimit;
  LedgerLine: LineParent;
  LedgerOmission: OmissionParent;
  LedgerPassed: LedgerPassed;
  LedgerPeriod: LedgerPeriod;
  LedgerRange: LedgerRange;
  LedgerSupplier: SupplierParent;
  LegalText: LegalTextParent;
  Lens: Lens;
  MandateExtension: MandateExtensionRow;
  Name: Name;
  Neighbourhood: Omit<Neighbourhood, 'nodes'> & { nodes: Array<ResolversParentTypes['NeighbourhoodNode']> };
  NeighbourhoodLink: NeighbourhoodLink;
  NeighbourhoodNode: NeighbourhoodNode;
  Node: NodeParent;
  NodeRef: NodeRef;
  PageInfo: PageInfo;
  PartyFilter: PartyFilter;
  Path: Omit<Path, 'steps'> & { steps: Array<ResolversParentTypes['PathStep']> };
  PathStep: WalkTie;
  Place: PlaceParent;
  Provision: LawProvision;
  ProvisionChange: Omit<ProvisionChange, 'provision'> & { provision: ResolversParentTypes['Provision'] };
  ProvisionConnection: ProvisionConnectionParent;
  ProvisionEdge: Omit<ProvisionEdge, 'node'> & { node: ResolversParentTypes['Provision'] };
  ProvisionFilter: ProvisionFilter;
  Quantity: Quantity;
  QuantityDraft: QuantityDraft;
  Query: Record<PropertyKey, never>;
  Regime: LawRegime;
  Relation: RelationParent;
  RelationConnection: RelationConnectionParent;
  RelationEdge: Omit<RelationEdge, 'node'> & { node: ResolversParentTypes['Relation'] };
  Resolution: LawResolution;
  Rule: Rule;
  SearchEdge: Omit<SearchEdge, 'node'> & { node: ResolversParentTypes['Node'] };
  SearchResults: Omit<SearchResults, 'edges'> & { edges: Array<ResolversParentTypes['SearchEdge']> };
  Source: SourceParent;
  SourceConnection: SourceConnectionParent;
  SourceEdge: Omit<SourceEdge, 'node'> & { node: ResolversParentTypes['Source'] };
  SourceFilter: SourceFilter;
  StandingCount: StandingCount;
  String: Scalars['String']['output'];
  Transfer: TransferParent;
  TransferConnection: TransferConnectionParent;
  TransferDraft: TransferDraft;
  TransferEdge: Omit<TransferEdge, 'node'> & { node: ResolversParentTypes['Transfer'] };
  TransferFilter: TransferFilter;
  TransferGoods: Omit<TransferGoods, 'category'> & { category: ResolversParentTypes['ItemCategory'] };
  TransferParticipant: Omit<TransferParticipant, 'actor'> & { actor: ResolversParentTypes['Actor'] };
  TransferPeriod: TransferPeriod;
  TransferPlace: Omit<TransferPlace, 'place'> & { place: ResolversParentTypes['Place'] };
  Violation: ViolationParent;
  ViolationChange: ChangeParent;
  ViolationChangeConnection: ChangeConnection;
  ViolationChangeEdge: Omit<ViolationChangeEdge, 'node'> & { node: ResolversParentTypes['ViolationChange'] };
  ViolationConnection: ViolationConnectionParent;
  ViolationCount: ViolationCount;
  ViolationEdge: Omit<ViolationEdge, 'node'> & { node: ResolversParentTypes['Violation'] };
  ViolationFilter: ViolationFilter;
  ViolationParty: Omit<ViolationParty, 'actor'> & { actor: ResolversParentTypes['Actor'] };
};

export type CiteDirectiveArgs = {
  dataVersion?: Maybe<Scalars['Int']['input']>;
  sha256?: Maybe<Scalars['String']['input']>;
};

export type CiteDirectiveResolver<Result, Parent, ContextType = Context, Args = CiteDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  activeFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  activeTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  claimsMade?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<ActorClaimsMadeArgs>>;
  designations?: Resolver<Array<ResolversTypes['Designation']>, ParentType, ContextType>;
  foundedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActorKind'], ParentType, ContextType>;
  mandateEndedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  mandateEndedWhy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  membersCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, Partial<ActorRelationsArgs>>;
  roles?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  transfersCarried?: Resolver<ResolversTypes['TransferConnection'], ParentType, ContextType, Partial<ActorTransfersCarriedArgs>>;
  transfersReceived?: Resolver<ResolversTypes['TransferConnection'], ParentType, ContextType, Partial<ActorTransfersReceivedArgs>>;
  transfersSent?: Resolver<ResolversTypes['TransferConnection'], ParentType, ContextType, Partial<ActorTransfersSentArgs>>;
  unMember?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  verifiedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  vesselType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  violations?: Resolver<ResolversTypes['ViolationConnection'], ParentType, ContextType, Partial<ActorViolationsArgs>>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActorKindResolvers = { AIRCRAFT: 'aircraft', BANK: 'bank', BODY: 'body', COALITION: 'coalition', COMMITTEE: 'committee', COMPANY: 'company', MEDIA: 'media', MILITARY_UNIT: 'military-unit', ORGANIZATION: 'organization', PERSON: 'person', STATE: 'state', VESSEL: 'vessel' };

export type AssessedFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessedFinding'] = ResolversParentTypes['AssessedFinding']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  conditions?: Resolver<Array<ResolversTypes['Condition']>, ParentType, ContextType>;
  provision?: Resolver<ResolversTypes['Provision'], ParentType, ContextType>;
  readWith?: Resolver<Array<ResolversTypes['Provision']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['Rule'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
};

export type AssessmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Assessment'] = ResolversParentTypes['Assessment']> = {
  clear?: Resolver<Array<ResolversTypes['AssessedFinding']>, ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['AssessedFinding']>, ParentType, ContextType>;
};

export type CapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Cap'] = ResolversParentTypes['Cap']> = {
  amount?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['ItemCategory'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  orAmount?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  orUnit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  periodKind?: Resolver<Maybe<ResolversTypes['PeriodKind']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CapLedgerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CapLedger'] = ResolversParentTypes['CapLedger']> = {
  bySupplier?: Resolver<Array<ResolversTypes['LedgerSupplier']>, ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['LedgerLimit'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['LedgerLine']>, ParentType, ContextType>;
  notCounted?: Resolver<Array<ResolversTypes['LedgerOmission']>, ParentType, ContextType>;
  passedOn?: Resolver<Maybe<ResolversTypes['LedgerPassed']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['LedgerPeriod'], ParentType, ContextType>;
  provision?: Resolver<ResolversTypes['Provision'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['LedgerRange'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
};

export type CertaintyResolvers = { CHECK: 'check', HIGH: 'high', MEDIUM: 'medium' };

export type ChangeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeCount'] = ResolversParentTypes['ChangeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
};

export type ChangeHowResolvers = { ADDS_ITEMS: 'adds-items', CLARIFIES: 'clarifies', EXEMPTS: 'exempts', EXPANDS: 'expands', NARROWS_EXEMPTION: 'narrows-exemption', REPLACES: 'replaces', TIGHTENS_CAP: 'tightens-cap' };

export type CitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Citation'] = ResolversParentTypes['Citation']> = {
  level?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['LegalText'], ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  asOfText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  cites?: Resolver<Array<ResolversTypes['LegalText']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  legalBasis?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ofPart?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  overtakenBy?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  periodText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  rejects?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  statedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  statedPrecision?: Resolver<Maybe<ResolversTypes['Precision']>, ParentType, ContextType>;
  strength?: Resolver<Maybe<ResolversTypes['Strength']>, ParentType, ContextType>;
  transfer?: Resolver<ResolversTypes['Transfer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type ConditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Condition'] = ResolversParentTypes['Condition']> = {
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['ConditionResult'], ParentType, ContextType>;
};

export type CoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  category?: Resolver<ResolversTypes['ItemCategory'], ParentType, ContextType>;
  reading?: Resolver<ResolversTypes['Reading'], ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DatasetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset']> = {
  counts?: Resolver<Array<ResolversTypes['KindCount']>, ParentType, ContextType>;
  generatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  latestListingOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  latestSourceOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rulesVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DesignatedPathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DesignatedPath'] = ResolversParentTypes['DesignatedPath']> = {
  designated?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['PathStep']>, ParentType, ContextType>;
};

export type DesignationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Designation'] = ResolversParentTypes['Designation']> = {
  act?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  authority?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  cites?: Resolver<Array<ResolversTypes['Resolution']>, ParentType, ContextType>;
  delistedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastUpdatedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  listed?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  listedAgainOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  listedBy?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  listedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  listedOnText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  measures?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  regime?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  under?: Resolver<Array<ResolversTypes['Provision']>, ParentType, ContextType>;
  verifiedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DirectionResolvers = { BOTH: 'both', FROM_TARGET: 'from-target', NONE: 'none', TO_TARGET: 'to-target', WITHIN_TARGET: 'within-target' };

export type DraftResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Draft'] = ResolversParentTypes['Draft']> = {
  abstainedBy?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  abstentions?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  symbol?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verifiedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  vetoedBy?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  votedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  votesAgainst?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  votesFor?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  toldBy?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExceptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Exception'] = ResolversParentTypes['Exception']> = {
  category?: Resolver<ResolversTypes['ItemCategory'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ExplanationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Explanation'] = ResolversParentTypes['Explanation']> = {
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  conditions?: Resolver<Array<ResolversTypes['Condition']>, ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['ExplanationStep']>, ParentType, ContextType>;
  soleMaker?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExplanationStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExplanationStep'] = ResolversParentTypes['ExplanationStep']> = {
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IdentifierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Identifier'] = ResolversParentTypes['Identifier']> = {
  scheme?: Resolver<ResolversTypes['IdentifierScheme'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InForceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InForce'] = ResolversParentTypes['InForce']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ItemCategoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemCategory'] = ResolversParentTypes['ItemCategory']> = {
  broader?: Resolver<Array<ResolversTypes['ItemCategory']>, ParentType, ContextType>;
  coveredBy?: Resolver<Array<ResolversTypes['Provision']>, ParentType, ContextType>;
  hs?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  narrower?: Resolver<Array<ResolversTypes['ItemCategory']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JudgedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Judged'] = ResolversParentTypes['Judged']> = {
  independentMakers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
};

export type KindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KindCount'] = ResolversParentTypes['KindCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
};

export type LedgerLimitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerLimit'] = ResolversParentTypes['LedgerLimit']> = {
  amount?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LedgerLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerLine'] = ResolversParentTypes['LedgerLine']> = {
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  counted?: Resolver<ResolversTypes['LedgerRange'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  transfer?: Resolver<ResolversTypes['Transfer'], ParentType, ContextType>;
};

export type LedgerOmissionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerOmission'] = ResolversParentTypes['LedgerOmission']> = {
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  transfer?: Resolver<ResolversTypes['Transfer'], ParentType, ContextType>;
};

export type LedgerPassedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerPassed'] = ResolversParentTypes['LedgerPassed']> = {
  earliest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type LedgerPeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerPeriod'] = ResolversParentTypes['LedgerPeriod']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type LedgerRangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerRange'] = ResolversParentTypes['LedgerRange']> = {
  max?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  min?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LedgerSupplierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerSupplier'] = ResolversParentTypes['LedgerSupplier']> = {
  supplier?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['LedgerRange'], ParentType, ContextType>;
};

export type LegalTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalText'] = ResolversParentTypes['LegalText']> = {
  __resolveType: TypeResolveFn<'Provision' | 'Resolution', ParentType, ContextType>;
};

export type MandateExtensionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MandateExtension'] = ResolversParentTypes['MandateExtension']> = {
  adoptedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  of?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  symbol?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  verifiedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  vote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Name'] = ResolversParentTypes['Name']> = {
  kind?: Resolver<ResolversTypes['NameKind'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NatureResolvers = { AUTHORITY: 'authority', BINDING: 'binding', BINDING_ON_TARGET: 'binding-on-target', CALLS_UPON: 'calls-upon', CLARIFICATION: 'clarification', OF_DISPUTED_FORCE: 'of-disputed-force' };

export type NeighbourhoodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Neighbourhood'] = ResolversParentTypes['Neighbourhood']> = {
  links?: Resolver<Array<ResolversTypes['NeighbourhoodLink']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['NeighbourhoodNode']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type NeighbourhoodLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeighbourhoodLink'] = ResolversParentTypes['NeighbourhoodLink']> = {
  from?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['PathRelationship'], ParentType, ContextType>;
};

export type NeighbourhoodNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeighbourhoodNode'] = ResolversParentTypes['NeighbourhoodNode']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Actor' | 'Claim' | 'Designation' | 'Draft' | 'Event' | 'ItemCategory' | 'MandateExtension' | 'Place' | 'Provision' | 'Regime' | 'Resolution' | 'Source' | 'Transfer' | 'Violation', ParentType, ContextType>;
};

export type NodeKindResolvers = { ACTOR: 'Actor', CLAIM: 'Claim', DESIGNATION: 'Designation', DRAFT: 'Draft', EVENT: 'Event', ITEM_CATEGORY: 'ItemCategory', MANDATE_EXTENSION: 'MandateExtension', PLACE: 'Place', PROVISION: 'Provision', REGIME: 'Regime', RESOLUTION: 'Resolution', SOURCE: 'Source', TRANSFER: 'Transfer', VIOLATION: 'Violation' };

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['PathStep']>, ParentType, ContextType>;
};

export type PathStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathStep'] = ResolversParentTypes['PathStep']> = {
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  outgoing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['PathRelationship'], ParentType, ContextType>;
};

export type PeriodKindResolvers = { CALENDAR_YEAR: 'calendar-year', ONCE: 'once', ROLLING_12_MONTHS: 'rolling-12-months', TWELVE_MONTHS_FROM_22_DECEMBER: 'twelve-months-from-22-december' };

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  designations?: Resolver<Array<ResolversTypes['Designation']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PlaceKind'], ParentType, ContextType>;
  locode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operators?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  transfers?: Resolver<ResolversTypes['TransferConnection'], ParentType, ContextType, Partial<PlaceTransfersArgs>>;
  verifiedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceKindResolvers = { FACILITY: 'facility', PORT: 'port', REGION: 'region' };

export type ProvisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Provision'] = ResolversParentTypes['Provision']> = {
  alsoMeasures?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  binds?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  bound?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  cap?: Resolver<Maybe<ResolversTypes['Cap']>, ParentType, ContextType>;
  caps?: Resolver<Array<ResolversTypes['Cap']>, ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  changedBy?: Resolver<Array<ResolversTypes['ProvisionChange']>, ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['ProvisionChange']>, ParentType, ContextType>;
  cite?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  conditionsText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  coverage?: Resolver<Array<ResolversTypes['Coverage']>, ParentType, ContextType>;
  covers?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deadline?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  exceptions?: Resolver<Array<ResolversTypes['Exception']>, ParentType, ContextType>;
  exemptions?: Resolver<Array<ResolversTypes['Provision']>, ParentType, ContextType>;
  exemptionsText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['InForce'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nature?: Resolver<ResolversTypes['Nature'], ParentType, ContextType>;
  paragraph?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paragraphSeen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  resolution?: Resolver<ResolversTypes['Resolution'], ParentType, ContextType>;
  verifiedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  violations?: Resolver<ResolversTypes['ViolationConnection'], ParentType, ContextType, Partial<ProvisionViolationsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProvisionChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProvisionChange'] = ResolversParentTypes['ProvisionChange']> = {
  how?: Resolver<ResolversTypes['ChangeHow'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  provision?: Resolver<ResolversTypes['Provision'], ParentType, ContextType>;
};

export type ProvisionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProvisionConnection'] = ResolversParentTypes['ProvisionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProvisionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProvisionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProvisionEdge'] = ResolversParentTypes['ProvisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Provision'], ParentType, ContextType>;
};

export type QuantityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  max?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  qualifier?: Resolver<ResolversTypes['Qualifier'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType, RequireFields<QueryActorArgs, 'key'>>;
  actorBy?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType, RequireFields<QueryActorByArgs, 'identifier'>>;
  assess?: Resolver<ResolversTypes['Assessment'], ParentType, ContextType, RequireFields<QueryAssessArgs, 'transfer'>>;
  capLedger?: Resolver<Maybe<ResolversTypes['CapLedger']>, ParentType, ContextType, RequireFields<QueryCapLedgerArgs, 'on' | 'provision'>>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<QueryClaimArgs, 'key'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<QueryClaimsArgs>>;
  compare?: Resolver<ResolversTypes['ViolationChangeConnection'], ParentType, ContextType, RequireFields<QueryCompareArgs, 'from' | 'to'>>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  designation?: Resolver<Maybe<ResolversTypes['Designation']>, ParentType, ContextType, RequireFields<QueryDesignationArgs, 'key'>>;
  draft?: Resolver<Maybe<ResolversTypes['Draft']>, ParentType, ContextType, RequireFields<QueryDraftArgs, 'key'>>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<QueryEventArgs, 'key'>>;
  itemCategories?: Resolver<Array<ResolversTypes['ItemCategory']>, ParentType, ContextType, Partial<QueryItemCategoriesArgs>>;
  itemCategory?: Resolver<Maybe<ResolversTypes['ItemCategory']>, ParentType, ContextType, RequireFields<QueryItemCategoryArgs, 'key'>>;
  mandateExtension?: Resolver<Maybe<ResolversTypes['MandateExtension']>, ParentType, ContextType, RequireFields<QueryMandateExtensionArgs, 'key'>>;
  neighbourhood?: Resolver<ResolversTypes['Neighbourhood'], ParentType, ContextType, RequireFields<QueryNeighbourhoodArgs, 'around' | 'depth' | 'limit'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  paths?: Resolver<Array<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<QueryPathsArgs, 'first' | 'from' | 'maxLength' | 'to'>>;
  pathsToDesignated?: Resolver<Array<ResolversTypes['DesignatedPath']>, ParentType, ContextType, RequireFields<QueryPathsToDesignatedArgs, 'authority' | 'first' | 'from' | 'maxLength'>>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType, RequireFields<QueryPlaceArgs, 'key'>>;
  provision?: Resolver<Maybe<ResolversTypes['Provision']>, ParentType, ContextType, RequireFields<QueryProvisionArgs, 'key'>>;
  provisions?: Resolver<ResolversTypes['ProvisionConnection'], ParentType, ContextType, Partial<QueryProvisionsArgs>>;
  regime?: Resolver<Maybe<ResolversTypes['Regime']>, ParentType, ContextType, RequireFields<QueryRegimeArgs, 'key'>>;
  regimes?: Resolver<Array<ResolversTypes['Regime']>, ParentType, ContextType>;
  resolution?: Resolver<Maybe<ResolversTypes['Resolution']>, ParentType, ContextType, RequireFields<QueryResolutionArgs, 'symbol'>>;
  resolutions?: Resolver<Array<ResolversTypes['Resolution']>, ParentType, ContextType, Partial<QueryResolutionsArgs>>;
  rules?: Resolver<Array<ResolversTypes['Rule']>, ParentType, ContextType>;
  search?: Resolver<ResolversTypes['SearchResults'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerySourceArgs, 'key'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<QuerySourcesArgs>>;
  transfer?: Resolver<Maybe<ResolversTypes['Transfer']>, ParentType, ContextType, RequireFields<QueryTransferArgs, 'key'>>;
  transferStandings?: Resolver<Array<ResolversTypes['StandingCount']>, ParentType, ContextType, Partial<QueryTransferStandingsArgs>>;
  transfers?: Resolver<ResolversTypes['TransferConnection'], ParentType, ContextType, RequireFields<QueryTransfersArgs, 'orderBy'>>;
  violation?: Resolver<Maybe<ResolversTypes['Violation']>, ParentType, ContextType, RequireFields<QueryViolationArgs, 'key'>>;
  violationCounts?: Resolver<Array<ResolversTypes['ViolationCount']>, ParentType, ContextType, RequireFields<QueryViolationCountsArgs, 'by' | 'limit'>>;
  violations?: Resolver<ResolversTypes['ViolationConnection'], ParentType, ContextType, RequireFields<QueryViolationsArgs, 'orderBy'>>;
};

export type ReadingResolvers = { DISPUTED: 'disputed', SETTLED: 'settled' };

export type RegimeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Regime'] = ResolversParentTypes['Regime']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resolutions?: Resolver<Array<ResolversTypes['Resolution']>, ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Relation'] = ResolversParentTypes['Relation']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outgoing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  verifiedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RelationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationConnection'] = ResolversParentTypes['RelationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RelationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationEdge'] = ResolversParentTypes['RelationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
};

export type ResolutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Resolution'] = ResolversParentTypes['Resolution']> = {
  abstentions?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  adoptedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  chapterVII?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  meeting?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  provisions?: Resolver<Array<ResolversTypes['Provision']>, ParentType, ContextType, Partial<ResolutionProvisionsArgs>>;
  regime?: Resolver<ResolversTypes['Regime'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  symbol?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  trigger?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verifiedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  votesAgainst?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  votesFor?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Rule'] = ResolversParentTypes['Rule']> = {
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  matched?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['SearchReason'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SearchResultsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchResults'] = ResolversParentTypes['SearchResults']> = {
  edges?: Resolver<Array<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  articles?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<SourceClaimsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inForceOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  issuedBy?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  original?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pages?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  publishedBy?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  publishedNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  publishedPrecision?: Resolver<Maybe<ResolversTypes['Precision']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ratifications?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  reliability?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reportKind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  republisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seen?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  symbol?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type StandingCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StandingCount'] = ResolversParentTypes['StandingCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
};

export type TransferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Transfer'] = ResolversParentTypes['Transfer']> = {
  carriers?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  categories?: Resolver<Array<ResolversTypes['ItemCategory']>, ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidenceOf?: Resolver<Array<ResolversTypes['Transfer']>, ParentType, ContextType>;
  goods?: Resolver<Array<ResolversTypes['TransferGoods']>, ParentType, ContextType>;
  goodsMadeBy?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  hs?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  independentMakers?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  legalNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  means?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  meansVerifiedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  models?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  overlaps?: Resolver<Array<ResolversTypes['Transfer']>, ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Transfer']>, ParentType, ContextType>;
  participants?: Resolver<Array<ResolversTypes['TransferParticipant']>, ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['Transfer']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['TransferPeriod'], ParentType, ContextType>;
  places?: Resolver<Array<ResolversTypes['TransferPlace']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  recipients?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  standing?: Resolver<Maybe<ResolversTypes['Standing']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TransferStatus'], ParentType, ContextType>;
  suppliers?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  verbal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verifiedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  violations?: Resolver<Array<ResolversTypes['Violation']>, ParentType, ContextType, RequireFields<TransferViolationsArgs, 'verdicts'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransferConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferConnection'] = ResolversParentTypes['TransferConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TransferEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TransferEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferEdge'] = ResolversParentTypes['TransferEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Transfer'], ParentType, ContextType>;
};

export type TransferGoodsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferGoods'] = ResolversParentTypes['TransferGoods']> = {
  category?: Resolver<ResolversTypes['ItemCategory'], ParentType, ContextType>;
  suspected?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TransferParticipantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferParticipant'] = ResolversParentTypes['TransferParticipant']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TransferPeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferPeriod'] = ResolversParentTypes['TransferPeriod']> = {
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['Precision'], ParentType, ContextType>;
  statedAs?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type TransferPlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferPlace'] = ResolversParentTypes['TransferPlace']> = {
  place?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TransferStatusResolvers = { ATTEMPTED: 'attempted', CARRIED_OUT: 'carried-out', PLANNED: 'planned' };

export type ViolationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Violation'] = ResolversParentTypes['Violation']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  citedBy?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  explanation?: Resolver<Maybe<ResolversTypes['Explanation']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  independentMakers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  parties?: Resolver<Array<ResolversTypes['ViolationParty']>, ParentType, ContextType>;
  provision?: Resolver<ResolversTypes['Provision'], ParentType, ContextType>;
  readWith?: Resolver<Array<ResolversTypes['Provision']>, ParentType, ContextType>;
  restsOn?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['Rule'], ParentType, ContextType>;
  transfer?: Resolver<ResolversTypes['Transfer'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ViolationChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ViolationChange'] = ResolversParentTypes['ViolationChange']> = {
  after?: Resolver<Maybe<ResolversTypes['Judged']>, ParentType, ContextType>;
  becauseOf?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Judged']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  transfer?: Resolver<ResolversTypes['Transfer'], ParentType, ContextType>;
  violation?: Resolver<ResolversTypes['Violation'], ParentType, ContextType>;
};

export type ViolationChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ViolationChangeConnection'] = ResolversParentTypes['ViolationChangeConnection']> = {
  counts?: Resolver<Array<ResolversTypes['ChangeCount']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['ViolationChangeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ViolationChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ViolationChangeEdge'] = ResolversParentTypes['ViolationChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ViolationChange'], ParentType, ContextType>;
};

export type ViolationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ViolationConnection'] = ResolversParentTypes['ViolationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ViolationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ViolationCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ViolationCount'] = ResolversParentTypes['ViolationCount']> = {
  breaches?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  possibleBreaches?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ViolationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ViolationEdge'] = ResolversParentTypes['ViolationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Violation'], ParentType, ContextType>;
};

export type ViolationPartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ViolationParty'] = ResolversParentTypes['ViolationParty']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Actor?: ActorResolvers<ContextType>;
  ActorKind?: ActorKindResolvers;
  AssessedFinding?: AssessedFindingResolvers<ContextType>;
  Assessment?: AssessmentResolvers<ContextType>;
  Cap?: CapResolvers<ContextType>;
  CapLedger?: CapLedgerResolvers<ContextType>;
  Certainty?: CertaintyResolvers;
  ChangeCount?: ChangeCountResolvers<ContextType>;
  ChangeHow?: ChangeHowResolvers;
  Citation?: CitationResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  Condition?: ConditionResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DesignatedPath?: DesignatedPathResolvers<ContextType>;
  Designation?: DesignationResolvers<ContextType>;
  Direction?: DirectionResolvers;
  Draft?: DraftResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  Exception?: ExceptionResolvers<ContextType>;
  Explanation?: ExplanationResolvers<ContextType>;
  ExplanationStep?: ExplanationStepResolvers<ContextType>;
  Identifier?: IdentifierResolvers<ContextType>;
  InForce?: InForceResolvers<ContextType>;
  ItemCategory?: ItemCategoryResolvers<ContextType>;
  Judged?: JudgedResolvers<ContextType>;
  KindCount?: KindCountResolvers<ContextType>;
  LedgerLimit?: LedgerLimitResolvers<ContextType>;
  LedgerLine?: LedgerLineResolvers<ContextType>;
  LedgerOmission?: LedgerOmissionResolvers<ContextType>;
  LedgerPassed?: LedgerPassedResolvers<ContextType>;
  LedgerPeriod?: LedgerPeriodResolvers<ContextType>;
  LedgerRange?: LedgerRangeResolvers<ContextType>;
  LedgerSupplier?: LedgerSupplierResolvers<ContextType>;
  LegalText?: LegalTextResolvers<ContextType>;
  MandateExtension?: MandateExtensionResolvers<ContextType>;
  Name?: NameResolvers<ContextType>;
  Nature?: NatureResolvers;
  Neighbourhood?: NeighbourhoodResolvers<ContextType>;
  NeighbourhoodLink?: NeighbourhoodLinkResolvers<ContextType>;
  NeighbourhoodNode?: NeighbourhoodNodeResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NodeKind?: NodeKindResolvers;
  PageInfo?: PageInfoResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathStep?: PathStepResolvers<ContextType>;
  PeriodKind?: PeriodKindResolvers;
  Place?: PlaceResolvers<ContextType>;
  PlaceKind?: PlaceKindResolvers;
  Provision?: ProvisionResolvers<ContextType>;
  ProvisionChange?: ProvisionChangeResolvers<ContextType>;
  ProvisionConnection?: ProvisionConnectionResolvers<ContextType>;
  ProvisionEdge?: ProvisionEdgeResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Reading?: ReadingResolvers;
  Regime?: RegimeResolvers<ContextType>;
  Relation?: RelationResolvers<ContextType>;
  RelationConnection?: RelationConnectionResolvers<ContextType>;
  RelationEdge?: RelationEdgeResolvers<ContextType>;
  Resolution?: ResolutionResolvers<ContextType>;
  Rule?: RuleResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchResults?: SearchResultsResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  StandingCount?: StandingCountResolvers<ContextType>;
  Transfer?: TransferResolvers<ContextType>;
  TransferConnection?: TransferConnectionResolvers<ContextType>;
  TransferEdge?: TransferEdgeResolvers<ContextType>;
  TransferGoods?: TransferGoodsResolvers<ContextType>;
  TransferParticipant?: TransferParticipantResolvers<ContextType>;
  TransferPeriod?: TransferPeriodResolvers<ContextType>;
  TransferPlace?: TransferPlaceResolvers<ContextType>;
  TransferStatus?: TransferStatusResolvers;
  Violation?: ViolationResolvers<ContextType>;
  ViolationChange?: ViolationChangeResolvers<ContextType>;
  ViolationChangeConnection?: ViolationChangeConnectionResolvers<ContextType>;
  ViolationChangeEdge?: ViolationChangeEdgeResolvers<ContextType>;
  ViolationConnection?: ViolationConnectionResolvers<ContextType>;
  ViolationCount?: ViolationCountResolvers<ContextType>;
  ViolationEdge?: ViolationEdgeResolvers<ContextType>;
  ViolationParty?: ViolationPartyResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  cite?: CiteDirectiveResolver<any, any, ContextType>;
};
