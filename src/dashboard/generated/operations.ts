/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What an actor is. */
export type ActorKind =
  /** An aircraft. */
  | 'AIRCRAFT'
  /** A bank. */
  | 'BANK'
  /** An organ of a State or an international organization. */
  | 'BODY'
  /** States that work together without an organization. */
  | 'COALITION'
  /** A committee. */
  | 'COMMITTEE'
  /** A company. */
  | 'COMPANY'
  /** A newspaper, an agency, a broadcaster. */
  | 'MEDIA'
  /** Armed forces or a part of them. */
  | 'MILITARY_UNIT'
  /** A party, an agency, a research group ... */
  | 'ORGANIZATION'
  /** A human being. */
  | 'PERSON'
  /** A State or a territory treated as one. */
  | 'STATE'
  /** A ship, known by its IMO number. */
  | 'VESSEL';

/** How the provision is read. */
export type Basis =
  /** The reading is disputed, and an accusation about the transfer cites the provision or its resolution. */
  | 'CITED'
  /** The reading is disputed, and no accusation cites the provision or its resolution. */
  | 'DISPUTED'
  /** The provision's own words name it, or all readers agree. */
  | 'SETTLED';

/** How sure the record of a fact is. */
export type Certainty =
  /** Compare with the original before relying on it. */
  | 'CHECK'
  /** Sure of the fact. */
  | 'HIGH'
  /** Sure of the content; a detail is not confirmed. */
  | 'MEDIUM';

/** What a later paragraph does to an older one. */
export type ChangeHow =
  /** Adds items to a list. */
  | 'ADDS_ITEMS'
  /** Says how it is to be read. */
  | 'CLARIFIES'
  /** Makes an exemption. */
  | 'EXEMPTS'
  /** Widens what is covered. */
  | 'EXPANDS'
  /** Makes an exemption smaller. */
  | 'NARROWS_EXEMPTION'
  /** Takes its place. */
  | 'REPLACES'
  /** Lowers a cap. */
  | 'TIGHTENS_CAP';

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

/** How a condition stands. */
export type ConditionResult =
  /** It does not hold. */
  | 'FAILED'
  /** It holds, if the claims do. */
  | 'MET'
  /** It cannot be told from the facts. */
  | 'UNKNOWN';

/** A span of days, both included. An end left out is open. */
export type DateRange = {
  /** First day. */
  from?: string | null | undefined;
  /** Last day. */
  to?: string | null | undefined;
};

/** How a flow must run, seen from the target State of the regime, for a provision to speak of it. */
export type Direction =
  /** Either way. */
  | 'BOTH'
  /** From the target State and whoever belongs to it. */
  | 'FROM_TARGET'
  /** The paragraph looks at no direction. */
  | 'NONE'
  /** Towards the target State and whoever belongs to it. */
  | 'TO_TARGET'
  /** Inside the target State. */
  | 'WITHIN_TARGET';

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
  knownAt?: string | null | undefined;
  /** Leaves out claims weaker than this one: `REPORTED` leaves out `ALLEGED`. Claims without a strength, such as denials, stay. */
  minStrength?: Strength | null | undefined;
  /**
   * Only designations, relations and provisions in force on this day, and transfers that had begun. It changes no judgement:
   * a transfer is judged by the law of its own days. Not before the first provision: `"2006-07-15"`.
   */
  validAt?: string | null | undefined;
  /** Keys of makers to leave out, each by itself: organs and officials of a State are makers of their own. Example: `["msmt"]`. */
  withoutMakers?: Array<string> | null | undefined;
  /** Keys of sources to leave out. Example: `["src-article"]`. */
  withoutSources?: Array<string> | null | undefined;
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
  | 'AUTHORITY'
  /** The Council decides, and Member States are bound. */
  | 'BINDING'
  /** The Council decides, and the target State is bound. */
  | 'BINDING_ON_TARGET'
  /** The Council calls upon or requests; no ban. */
  | 'CALLS_UPON'
  /** Reads an older paragraph and has no effect without it. */
  | 'CLARIFICATION'
  /** Demanding words outside an explicit Chapter VII decision. */
  | 'OF_DISPUTED_FORCE';

/** The kinds of things in the graph. */
export type NodeKind =
  /** Whoever acts or is acted on: a State, a body, a company, a person, a vessel ... */
  | 'ACTOR'
  /** What one maker says of one transfer in one source. */
  | 'CLAIM'
  /** One listing of an actor or place by one authority. */
  | 'DESIGNATION'
  /** A draft resolution that failed. */
  | 'DRAFT'
  /** Something that happened and is no transfer. */
  | 'EVENT'
  /** A kind of goods, service or person. */
  | 'ITEM_CATEGORY'
  /** An extension of a monitoring body's mandate. */
  | 'MANDATE_EXTENSION'
  /** A port, a facility or a region. */
  | 'PLACE'
  /** An operative paragraph that imposes, changes or reads a measure. */
  | 'PROVISION'
  /** A set of measures with a target State. */
  | 'REGIME'
  /** A text of the Security Council. */
  | 'RESOLUTION'
  /** The document or broadcast that carries a claim. */
  | 'SOURCE'
  /** A real flow or activity. */
  | 'TRANSFER'
  /** What a rule found for one transfer and one provision. */
  | 'VIOLATION';

/** Points at a thing by its kind and key. */
export type NodeRef = {
  /** Its key. Example: `"tr-troops-2024"`; for a resolution also the symbol or number. */
  key: string;
  /** What it is. */
  kind: NodeKind;
};

/** Whoever is bound by a breached provision. */
export type PartyFilter = {
  /** Key of the actor. */
  actor: string;
  /** Key of the role, any when left out: `supplier`, `recipient`, `carrier`, `flag-state`, `port-state` or `maker`. */
  role?: string | null | undefined;
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

/** The period that a cap runs over. */
export type PeriodKind =
  /** 1 January to 31 December. */
  | 'CALENDAR_YEAR'
  /** One span of days, once. */
  | 'ONCE'
  /** Any twelve months in a row. */
  | 'ROLLING_12_MONTHS'
  /** Twelve months from 22 December. */
  | 'TWELVE_MONTHS_FROM_22_DECEMBER';

/** What a place is. */
export type PlaceKind =
  /** A plant, a depot, an airfield ... */
  | 'FACILITY'
  /** A port. */
  | 'PORT'
  /** A part of a country. */
  | 'REGION';

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

/** How much a draft is of. */
export type QuantityDraft = {
  /** At most this much; left out when there is no upper end. */
  max?: number | null | undefined;
  /** At least this much; left out when there is no lower end. */
  min?: number | null | undefined;
  /** Key of the unit. Examples: `barrel`, `metric-ton`, `person`. */
  unit: string;
};

/** How a provision's coverage of a category is read. */
export type Reading =
  /** Some read it so and others would reject it. */
  | 'DISPUTED'
  /** The provision's own words name it, or all readers agree. */
  | 'SETTLED';

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

/** A transfer that nobody has stored. Whoever describes it is taken at their word. */
export type TransferDraft = {
  /** Keys of the vessels or aircraft that carry it. */
  carriers?: Array<string> | null | undefined;
  /** Keys of what it is of, at least one. Example: `["refined-petroleum"]`. */
  categories: Array<string>;
  /** First day; left out when it is not known. */
  from?: string | null | undefined;
  /** How much. */
  quantity?: QuantityDraft | null | undefined;
  /** Keys of who receives it. */
  recipients?: Array<string> | null | undefined;
  /** Keys of who supplies it. */
  suppliers?: Array<string> | null | undefined;
  /** Last day; left out when it is not known or not over. */
  to?: string | null | undefined;
};

/**
 * Which transfers to look at. Each list means any of; the fields of one object are joined by and.
 * An unknown key is an error that names it.
 */
export type TransferFilter = {
  /** Keys of actors in any role: supplier, recipient, carrier, participant or maker of the goods. */
  actors?: Array<string> | null | undefined;
  /** All of these hold as well. */
  and?: Array<TransferFilter> | null | undefined;
  /** Keys of the vessels and aircraft that carried. */
  carriers?: Array<string> | null | undefined;
  /** Keys of item categories; everything narrower counts as well. */
  categories?: Array<string> | null | undefined;
  /** Transfers of which at least one day may lie in this span; a transfer without any day does not. */
  during?: DateRange | null | undefined;
  /** At most so many makers who do not depend on one another. `1` finds what rests on one word. */
  maxIndependentMakers?: number | null | undefined;
  /** At least so many makers who do not depend on one another. */
  minIndependentMakers?: number | null | undefined;
  /** This does not hold. */
  not?: TransferFilter | null | undefined;
  /** At least one of these holds as well. */
  or?: Array<TransferFilter> | null | undefined;
  /** Keys of actors that received. */
  recipients?: Array<string> | null | undefined;
  /** How well the claims about the transfer stand. */
  standings?: Array<Standing> | null | undefined;
  /** Keys of actors that supplied. */
  suppliers?: Array<string> | null | undefined;
  /** Words that stand in the label or the description, in this order. Upper and lower case are the same. Example: `"artillery"`. */
  text?: string | null | undefined;
};

/** The order of a list of transfers. */
export type TransferOrder =
  /** The earliest first. */
  | 'PERIOD_ASC'
  /** The latest first. */
  | 'PERIOD_DESC';

/** How far a transfer got. */
export type TransferStatus =
  /** It was tried. */
  | 'ATTEMPTED'
  /** It took place, if the claims hold. */
  | 'CARRIED_OUT'
  /** It was planned. */
  | 'PLANNED';

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

/**
 * Which violations to look at. Each list means any of; the fields of one object are joined by and.
 * An unknown key is an error that names it.
 */
export type ViolationFilter = {
  /** Keys of actors in any role: supplier, recipient, carrier, participant, maker of the goods, or bound by the provision. */
  actors?: Array<string> | null | undefined;
  /** All of these hold as well. */
  and?: Array<ViolationFilter> | null | undefined;
  /** How the provision is read. */
  bases?: Array<Basis> | null | undefined;
  /** Keys of the vessels and aircraft that carried. */
  carriers?: Array<string> | null | undefined;
  /** Keys of item categories; everything narrower counts as well. */
  categories?: Array<string> | null | undefined;
  /** How certain the record of the transfer is. */
  certainties?: Array<Certainty> | null | undefined;
  /** Transfers of which at least one day may lie in this span; a transfer without any day does not. */
  during?: DateRange | null | undefined;
  /** At most so many makers who do not depend on one another. `1` finds what rests on one word. */
  maxIndependentMakers?: number | null | undefined;
  /** Keys of measures. Example: `["arms-embargo"]`. */
  measures?: Array<string> | null | undefined;
  /** At least so many makers who do not depend on one another. */
  minIndependentMakers?: number | null | undefined;
  /** This does not hold. */
  not?: ViolationFilter | null | undefined;
  /** At least one of these holds as well. */
  or?: Array<ViolationFilter> | null | undefined;
  /** By this actor, or by this actor in one role. */
  party?: PartyFilter | null | undefined;
  /** Keys of the provisions breached. Example: `["1874-9"]`. Provisions that are only read with it do not count. */
  provisions?: Array<string> | null | undefined;
  /** What force a paragraph has that the provision is read with. `[CLARIFICATION]` finds what leans on a reading. */
  readWithNatures?: Array<Nature> | null | undefined;
  /** Keys of actors that received. */
  recipients?: Array<string> | null | undefined;
  /** Resolutions by symbol, number or key: `"S/RES/1874 (2009)"`, `"1874"`, `"unscr-1874"`. */
  resolutions?: Array<string> | null | undefined;
  /** How well the claims about the transfer stand. */
  standings?: Array<Standing> | null | undefined;
  /** Keys of actors that supplied. */
  suppliers?: Array<string> | null | undefined;
  /** Keys of transfers. */
  transfers?: Array<string> | null | undefined;
  /** Verdicts; BREACH and POSSIBLE_BREACH when no verdict is named anywhere in the filter. */
  verdicts?: Array<Verdict> | null | undefined;
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

export type ActorQueryVariables = Exact<{
  key: string;
  lens?: Lens | null | undefined;
}>;


export type ActorQuery = { actor: { id: string, key: string, name: string, kind: ActorKind, vesselType: string | null, unMember: boolean | null, foundedOn: string | null, activeFrom: string | null, activeTo: string | null, website: string | null, membersCount: number | null, mandateEndedOn: string | null, mandateEndedWhy: string | null, roles: Array<string>, note: string | null, certainty: Certainty | null, verifiedBy: string | null, names: Array<{ value: string, kind: NameKind, language: string | null }>, identifiers: Array<{ scheme: IdentifierScheme, value: string }>, designations: Array<{ key: string, authority: string, reference: string | null, act: string | null, listedOn: string | null, listedOnText: string | null, delistedOn: string | null, listedAgainOn: string | null, measures: Array<string>, regime: string | null, certainty: Certainty | null, listedBy: { key: string, name: string } | null, under: Array<{ key: string, cite: string, resolution: { key: string } }> }>, transfersSent: { totalCount: number, edges: Array<{ node: { key: string, label: string, standing: Standing | null, period: { from: string | null, to: string | null, precision: Precision, statedAs: string | null }, quantity: { min: number | null, max: number | null, unit: string | null, qualifier: Qualifier }, suppliers: Array<{ key: string, name: string }>, recipients: Array<{ key: string, name: string }> } }> }, transfersReceived: { totalCount: number, edges: Array<{ node: { key: string, label: string, standing: Standing | null, period: { from: string | null, to: string | null, precision: Precision, statedAs: string | null }, quantity: { min: number | null, max: number | null, unit: string | null, qualifier: Qualifier }, suppliers: Array<{ key: string, name: string }>, recipients: Array<{ key: string, name: string }> } }> }, transfersCarried: { totalCount: number, edges: Array<{ node: { key: string, label: string, standing: Standing | null, period: { from: string | null, to: string | null, precision: Precision, statedAs: string | null }, quantity: { min: number | null, max: number | null, unit: string | null, qualifier: Qualifier }, suppliers: Array<{ key: string, name: string }>, recipients: Array<{ key: string, name: string }> } }> }, relations: { totalCount: number, edges: Array<{ node: { type: RelationType, outgoing: boolean, from: string | null, to: string | null, note: string | null, certainty: Certainty | null, actor: { key: string, name: string, kind: ActorKind } } }> }, violations: { totalCount: number, edges: Array<{ node: { key: string, verdict: Verdict, transfer: { key: string, label: string, standing: Standing | null }, provision: { key: string, cite: string, paragraphSeen: boolean, resolution: { key: string } } } }> }, claimsMade: { totalCount: number, edges: Array<{ node: { key: string, position: Position, strength: Strength | null, statedOn: string | null, transfer: { key: string, label: string }, source: { key: string, title: string, publishedOn: string | null } } }> } } | null };

export type ActorTransferFragment = { key: string, label: string, standing: Standing | null, period: { from: string | null, to: string | null, precision: Precision, statedAs: string | null }, quantity: { min: number | null, max: number | null, unit: string | null, qualifier: Qualifier }, suppliers: Array<{ key: string, name: string }>, recipients: Array<{ key: string, name: string }> };

export type AssessQueryVariables = Exact<{
  transfer: TransferDraft;
}>;


export type AssessQuery = { assess: { findings: Array<{ verdict: Verdict, basis: Basis, rule: { key: string, title: string }, provision: { key: string, cite: string, covers: string | null, paragraphSeen: boolean, certainty: Certainty | null, resolution: { key: string, symbol: string } }, readWith: Array<{ key: string, cite: string, resolution: { key: string } }>, conditions: Array<{ name: string, result: ConditionResult, reason: string }> }>, clear: Array<{ verdict: Verdict, basis: Basis, rule: { key: string, title: string }, provision: { key: string, cite: string, covers: string | null, paragraphSeen: boolean, certainty: Certainty | null, resolution: { key: string, symbol: string } }, readWith: Array<{ key: string, cite: string, resolution: { key: string } }>, conditions: Array<{ name: string, result: ConditionResult, reason: string }> }> } };

export type CapLedgerQueryVariables = Exact<{
  provision: string;
  on: string;
  lens?: Lens | null | undefined;
}>;


export type CapLedgerQuery = { capLedger: { verdict: Verdict, provision: { key: string, cite: string, paragraphSeen: boolean, resolution: { key: string } }, period: { from: string, to: string }, limit: { amount: number | null, unit: string | null }, total: { min: number, max: number | null, unit: string | null }, passedOn: { earliest: string | null, latest: string | null } | null, lines: Array<{ reason: string, counted: { min: number, max: number | null, unit: string | null }, transfer: { key: string, label: string, standing: Standing | null, suppliers: Array<{ key: string, name: string }> }, claims: Array<{ key: string, by: { key: string, name: string } }> }>, notCounted: Array<{ reason: string, transfer: { key: string, label: string } }>, bySupplier: Array<{ supplier: { key: string, name: string } | null, total: { min: number, max: number | null, unit: string | null } }> } | null };

export type CompareQueryVariables = Exact<{
  from: Lens;
  to: Lens;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CompareQuery = { compare: { totalCount: number, counts: Array<{ kind: ChangeKind, count: number }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { kind: ChangeKind, transfer: { key: string, label: string }, violation: { key: string, provision: { key: string, cite: string, paragraphSeen: boolean, certainty: Certainty | null, resolution: { key: string } } }, before: { verdict: Verdict, standing: Standing, independentMakers: number } | null, after: { verdict: Verdict, standing: Standing, independentMakers: number } | null, becauseOf: Array<{ key: string, position: Position, by: { key: string, name: string }, source: { key: string, title: string, publishedOn: string | null }, transfer: { key: string } }> } }> } };

export type DesignatedEndsQueryVariables = Exact<{
  from: NodeRef;
  authority?: string | null | undefined;
  first?: number | null | undefined;
  lens?: Lens | null | undefined;
}>;


export type DesignatedEndsQuery = { pathsToDesignated: Array<{ length: number, designated: { key: string, name: string, designations: Array<{ authority: string, reference: string | null }> }, steps: Array<{ relationship: PathRelationship, outgoing: boolean, node:
        | { __typename: 'Actor', key: string, name: string, kind: ActorKind, id: string }
        | { __typename: 'Claim', id: string }
        | { __typename: 'Designation', id: string }
        | { __typename: 'Draft', id: string }
        | { __typename: 'Event', id: string }
        | { __typename: 'ItemCategory', id: string }
        | { __typename: 'MandateExtension', id: string }
        | { __typename: 'Place', key: string, name: string, id: string }
        | { __typename: 'Provision', id: string }
        | { __typename: 'Regime', id: string }
        | { __typename: 'Resolution', id: string }
        | { __typename: 'Source', id: string }
        | { __typename: 'Transfer', key: string, label: string, id: string }
        | { __typename: 'Violation', id: string }
       }> }> };

export type NamesQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type NamesQuery = { nodes: Array<
    | { __typename: 'Actor', key: string, name: string, id: string }
    | { __typename: 'Claim', id: string }
    | { __typename: 'Designation', id: string }
    | { __typename: 'Draft', id: string }
    | { __typename: 'Event', id: string }
    | { __typename: 'ItemCategory', id: string }
    | { __typename: 'MandateExtension', id: string }
    | { __typename: 'Place', id: string }
    | { __typename: 'Provision', id: string }
    | { __typename: 'Regime', id: string }
    | { __typename: 'Resolution', id: string }
    | { __typename: 'Source', key: string, title: string, publishedOn: string | null, id: string }
    | { __typename: 'Transfer', key: string, label: string, id: string }
    | { __typename: 'Violation', id: string }
   | null> };

export type NeighbourhoodQueryVariables = Exact<{
  around: Array<NodeRef> | NodeRef;
  limit?: number | null | undefined;
  through?: Array<PathRelationship> | PathRelationship | null | undefined;
  lens?: Lens | null | undefined;
}>;


export type NeighbourhoodQuery = { neighbourhood: { truncated: boolean, nodes: Array<{ id: string, kind: NodeKind, key: string, label: string }>, links: Array<{ id: string, type: PathRelationship, from: string, to: string }> } };

export type OutlineQueryVariables = Exact<{ [key: string]: never; }>;


export type OutlineQuery = { dataset: { name: string, version: number, rulesVersion: string | null, generatedAt: string | null, latestSourceOn: string | null, latestListingOn: string | null, counts: Array<{ kind: NodeKind, count: number }> }, regimes: Array<{ key: string, name: string, target: { key: string, name: string } }>, resolutions: Array<{ key: string, symbol: string, number: number, adoptedOn: string, summary: string | null, certainty: Certainty | null, provisions: Array<{ key: string, cite: string, measure: string, direction: Direction, nature: Nature, paragraphSeen: boolean, certainty: Certainty | null, inForce: { from: string, to: string | null }, caps: Array<{ amount: number | null, unit: string | null, orAmount: number | null, orUnit: string | null, periodKind: PeriodKind | null, from: string, to: string | null, category: { key: string, label: string } }> }> }>, itemCategories: Array<{ key: string, label: string }>, rules: Array<{ key: string, title: string }> };

export type OverviewQueryVariables = Exact<{
  lens?: Lens | null | undefined;
  from?: ViolationFilter | null | undefined;
  to?: ViolationFilter | null | undefined;
  other?: ViolationFilter | null | undefined;
  sole?: ViolationFilter | null | undefined;
}>;


export type OverviewQuery = { byVerdict: Array<{ group: string, count: number }>, byResolution: Array<{ group: string, label: string, count: number, breaches: number, possibleBreaches: number }>, byStanding: Array<{ group: string, count: number, breaches: number, possibleBreaches: number }>, byBasis: Array<{ group: string, count: number, breaches: number, possibleBreaches: number }>, bySupplier: Array<{ group: string, label: string, count: number, breaches: number, possibleBreaches: number }>, fromTarget: Array<{ group: string, count: number, breaches: number, possibleBreaches: number }>, toTarget: Array<{ group: string, count: number, breaches: number, possibleBreaches: number }>, otherWay: Array<{ group: string, count: number, breaches: number, possibleBreaches: number }>, onOneMaker: { totalCount: number }, transferStandings: Array<{ standing: Standing, count: number }> };

export type PlaceQueryVariables = Exact<{
  key: string;
  lens?: Lens | null | undefined;
}>;


export type PlaceQuery = { place: { key: string, name: string, kind: PlaceKind, locode: string | null, note: string | null, certainty: Certainty | null, verifiedBy: string | null, names: Array<{ value: string, kind: NameKind, language: string | null }>, state: { key: string, name: string } | null, operators: Array<{ key: string, name: string }>, designations: Array<{ key: string, authority: string, reference: string | null, act: string | null, listedOn: string | null, listedOnText: string | null, delistedOn: string | null, listedAgainOn: string | null, measures: Array<string>, regime: string | null, certainty: Certainty | null, listedBy: { key: string, name: string } | null, under: Array<{ key: string, cite: string, resolution: { key: string } }> }>, transfers: { totalCount: number, edges: Array<{ node: { key: string, label: string, standing: Standing | null, period: { from: string | null, to: string | null, precision: Precision, statedAs: string | null }, quantity: { min: number | null, max: number | null, unit: string | null, qualifier: Qualifier }, suppliers: Array<{ key: string, name: string }>, recipients: Array<{ key: string, name: string }> } }> } } | null };

export type ResolutionQueryVariables = Exact<{
  symbol: string;
  lens?: Lens | null | undefined;
}>;


export type ResolutionQuery = { resolution: { key: string, symbol: string, number: number, adoptedOn: string, meeting: number | null, votesFor: number | null, votesAgainst: number | null, abstentions: number | null, chapterVII: boolean | null, trigger: string | null, summary: string | null, certainty: Certainty | null, verifiedBy: string | null, regime: { key: string, name: string, target: { key: string, name: string } }, provisions: Array<{ key: string, cite: string, paragraph: string, paragraphSeen: boolean, measure: string, alsoMeasures: Array<string>, direction: Direction, nature: Nature, covers: string | null, bound: Array<string>, exemptionsText: string | null, conditionsText: string | null, deadline: string | null, certainty: Certainty | null, verifiedBy: string | null, binds: Array<{ key: string, name: string }>, coverage: Array<{ reading: Reading, why: string | null, category: { key: string, label: string } }>, exceptions: Array<{ until: string | null, why: string | null, category: { key: string, label: string } }>, inForce: { from: string, to: string | null }, caps: Array<{ amount: number | null, unit: string | null, orAmount: number | null, orUnit: string | null, periodKind: PeriodKind | null, from: string, to: string | null }>, changes: Array<{ how: ChangeHow, on: string, provision: { key: string, cite: string, resolution: { key: string } } }>, changedBy: Array<{ how: ChangeHow, on: string, provision: { key: string, cite: string, resolution: { key: string } } }>, exemptions: Array<{ key: string, cite: string, resolution: { key: string } }>, violations: { totalCount: number } }> } | null };

export type ResolutionsQueryVariables = Exact<{
  lens?: Lens | null | undefined;
}>;


export type ResolutionsQuery = { violationCounts: Array<{ group: string, count: number, breaches: number, possibleBreaches: number }> };

export type SearchQueryVariables = Exact<{
  text: string;
  kinds?: Array<NodeKind> | NodeKind | null | undefined;
  first?: number | null | undefined;
}>;


export type SearchQuery = { search: { totalCount: number, edges: Array<{ matched: string, reason: SearchReason, node:
        | { __typename: 'Actor', key: string, name: string, id: string, actorKind: ActorKind }
        | { __typename: 'Claim', key: string, position: Position, id: string, by: { name: string }, transfer: { key: string, label: string } }
        | { __typename: 'Designation', key: string, authority: string, reference: string | null, id: string, listed:
            | { __typename: 'Actor', key: string, name: string }
            | { __typename: 'Claim' }
            | { __typename: 'Designation' }
            | { __typename: 'Draft' }
            | { __typename: 'Event' }
            | { __typename: 'ItemCategory' }
            | { __typename: 'MandateExtension' }
            | { __typename: 'Place', key: string, name: string }
            | { __typename: 'Provision' }
            | { __typename: 'Regime' }
            | { __typename: 'Resolution' }
            | { __typename: 'Source' }
            | { __typename: 'Transfer' }
            | { __typename: 'Violation' }
           | null }
        | { __typename: 'Draft', key: string, id: string, draftSymbol: string | null }
        | { __typename: 'Event', key: string, description: string, on: string | null, id: string, sources: Array<{ key: string }> }
        | { __typename: 'ItemCategory', key: string, label: string, id: string }
        | { __typename: 'MandateExtension', key: string, id: string, extendedBy: string | null }
        | { __typename: 'Place', key: string, name: string, id: string, placeKind: PlaceKind }
        | { __typename: 'Provision', key: string, cite: string, covers: string | null, id: string, resolution: { key: string } }
        | { __typename: 'Regime', key: string, name: string, id: string }
        | { __typename: 'Resolution', key: string, symbol: string, summary: string | null, id: string }
        | { __typename: 'Source', key: string, title: string, publishedOn: string | null, id: string }
        | { __typename: 'Transfer', key: string, label: string, id: string }
        | { __typename: 'Violation', key: string, verdict: Verdict, id: string, transfer: { label: string }, provision: { cite: string } }
       }> } };

export type SourceQueryVariables = Exact<{
  key: string;
  lens?: Lens | null | undefined;
}>;


export type SourceQuery = { source: { key: string, type: string | null, title: string, publisher: string | null, republisher: string | null, publishedOn: string | null, publishedPrecision: Precision | null, publishedNote: string | null, language: string | null, pages: number | null, reliability: string | null, original: string | null, seen: string | null, url: string | null, symbol: string | null, note: string | null, reportKind: string | null, signedOn: string | null, inForceOn: string | null, articles: Array<string>, ratifications: Array<string>, certainty: Certainty | null, publishedBy: Array<{ key: string, name: string }>, issuedBy: Array<{ key: string, name: string }>, claims: { totalCount: number, edges: Array<{ node: { key: string, position: Position, strength: Strength | null, statedOn: string | null, note: string | null, certainty: Certainty | null, by: { key: string, name: string }, quantity: { min: number | null, max: number | null, unit: string | null, qualifier: Qualifier } | null, transfer: { key: string, label: string, standing: Standing | null } } }> } } | null };

export type TransferQueryVariables = Exact<{
  key: string;
  lens?: Lens | null | undefined;
}>;


export type TransferQuery = { transfer: { key: string, label: string, description: string | null, kind: string, status: TransferStatus, standing: Standing | null, independentMakers: number | null, verbal: string | null, models: Array<string>, hs: string | null, means: string | null, meansVerifiedBy: string | null, legalNote: string | null, certainty: Certainty | null, verifiedBy: string | null, period: { from: string | null, to: string | null, precision: Precision, statedAs: string | null }, quantity: { min: number | null, max: number | null, unit: string | null, qualifier: Qualifier }, goods: Array<{ suspected: boolean, category: { key: string, label: string } }>, suppliers: Array<{ key: string, name: string }>, recipients: Array<{ key: string, name: string }>, carriers: Array<{ key: string, name: string, kind: ActorKind }>, participants: Array<{ role: string, actor: { key: string, name: string } }>, goodsMadeBy: Array<{ key: string, name: string }>, places: Array<{ role: string, place: { key: string, name: string, kind: PlaceKind, state: { key: string, name: string } | null } }>, partOf: { key: string, label: string, standing: Standing | null, period: { from: string | null, to: string | null, precision: Precision, statedAs: string | null }, quantity: { min: number | null, max: number | null, unit: string | null, qualifier: Qualifier } } | null, parts: Array<{ key: string, label: string, standing: Standing | null, period: { from: string | null, to: string | null, precision: Precision, statedAs: string | null }, quantity: { min: number | null, max: number | null, unit: string | null, qualifier: Qualifier } }>, overlaps: Array<{ key: string, label: string, standing: Standing | null, period: { from: string | null, to: string | null, precision: Precision, statedAs: string | null }, quantity: { min: number | null, max: number | null, unit: string | null, qualifier: Qualifier } }>, evidenceOf: Array<{ key: string, label: string, standing: Standing | null, period: { from: string | null, to: string | null, precision: Precision, statedAs: string | null }, quantity: { min: number | null, max: number | null, unit: string | null, qualifier: Qualifier } }>, claims: Array<{ key: string, position: Position, strength: Strength | null, statedOn: string | null, statedPrecision: Precision | null, ofPart: boolean, periodText: string | null, asOf: string | null, asOfText: string | null, note: string | null, certainty: Certainty | null, legalBasis: Array<string>, by: { key: string, name: string, kind: ActorKind }, source: { key: string, title: string, type: string | null, publishedOn: string | null, publishedPrecision: Precision | null, url: string | null, certainty: Certainty | null }, quantity: { min: number | null, max: number | null, unit: string | null, qualifier: Qualifier } | null, overtakenBy: Array<{ key: string, statedOn: string | null, by: { key: string, name: string } }>, rejects: Array<{ key: string, title: string }>, cites: Array<
        | { __typename: 'Provision', key: string, cite: string, resolution: { key: string } }
        | { __typename: 'Resolution', key: string, symbol: string }
      > }>, violations: Array<{ key: string, verdict: Verdict, basis: Basis, independentMakers: number, provision: { key: string, cite: string, paragraphSeen: boolean, certainty: Certainty | null, resolution: { key: string, symbol: string } }, readWith: Array<{ key: string, cite: string, resolution: { key: string } }> }> } | null };

export type RelatedTransferFragment = { key: string, label: string, standing: Standing | null, period: { from: string | null, to: string | null, precision: Precision, statedAs: string | null }, quantity: { min: number | null, max: number | null, unit: string | null, qualifier: Qualifier } };

export type TransfersQueryVariables = Exact<{
  filter?: TransferFilter | null | undefined;
  lens?: Lens | null | undefined;
  orderBy?: TransferOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TransfersQuery = { transfers: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { key: string, label: string, status: TransferStatus, standing: Standing | null, independentMakers: number | null, certainty: Certainty | null, period: { from: string | null, to: string | null, precision: Precision, statedAs: string | null }, quantity: { min: number | null, max: number | null, unit: string | null, qualifier: Qualifier }, categories: Array<{ key: string, label: string }>, suppliers: Array<{ key: string, name: string }>, recipients: Array<{ key: string, name: string }>, violations: Array<{ key: string, verdict: Verdict }> } }> } };

export type ViolationQueryVariables = Exact<{
  key: string;
  lens?: Lens | null | undefined;
}>;


export type ViolationQuery = { violation: { key: string, verdict: Verdict, basis: Basis, independentMakers: number, rule: { key: string, title: string }, parties: Array<{ role: string, actor: { key: string, name: string } }>, provision: { key: string, cite: string, covers: string | null, direction: Direction, nature: Nature, paragraphSeen: boolean, certainty: Certainty | null, verifiedBy: string | null, exemptionsText: string | null, inForce: { from: string, to: string | null }, resolution: { key: string, symbol: string, adoptedOn: string, certainty: Certainty | null } }, readWith: Array<{ key: string, cite: string, paragraphSeen: boolean, resolution: { key: string, symbol: string } }>, citedBy: Array<{ key: string, by: { key: string, name: string }, source: { key: string, title: string, publishedOn: string | null } }>, transfer: { key: string, label: string, description: string | null, status: TransferStatus, standing: Standing | null, independentMakers: number | null, certainty: Certainty | null, verifiedBy: string | null, legalNote: string | null, verbal: string | null, period: { from: string | null, to: string | null, precision: Precision, statedAs: string | null }, quantity: { min: number | null, max: number | null, unit: string | null, qualifier: Qualifier }, categories: Array<{ key: string, label: string }>, suppliers: Array<{ key: string, name: string }>, recipients: Array<{ key: string, name: string }>, carriers: Array<{ key: string, name: string }>, claims: Array<{ key: string, position: Position, strength: Strength | null, statedOn: string | null, statedPrecision: Precision | null, ofPart: boolean, note: string | null, certainty: Certainty | null, legalBasis: Array<string>, by: { key: string, name: string, kind: ActorKind }, source: { key: string, title: string, type: string | null, publishedOn: string | null, publishedPrecision: Precision | null, url: string | null, certainty: Certainty | null }, quantity: { min: number | null, max: number | null, unit: string | null, qualifier: Qualifier } | null, overtakenBy: Array<{ key: string, statedOn: string | null, by: { key: string, name: string } }>, rejects: Array<{ key: string, title: string }>, cites: Array<
          | { __typename: 'Provision', key: string, cite: string, resolution: { key: string } }
          | { __typename: 'Resolution', key: string, symbol: string }
        > }> }, explanation: { text: string, conditions: Array<{ name: string, result: ConditionResult, reason: string, claims: Array<{ key: string }> }>, path: Array<{ relationship: string | null, node:
          | { __typename: 'Actor', id: string }
          | { __typename: 'Claim', key: string, position: Position, id: string, by: { name: string } }
          | { __typename: 'Designation', id: string }
          | { __typename: 'Draft', id: string }
          | { __typename: 'Event', id: string }
          | { __typename: 'ItemCategory', key: string, label: string, id: string }
          | { __typename: 'MandateExtension', id: string }
          | { __typename: 'Place', id: string }
          | { __typename: 'Provision', key: string, cite: string, id: string, resolution: { key: string } }
          | { __typename: 'Regime', id: string }
          | { __typename: 'Resolution', key: string, symbol: string, id: string }
          | { __typename: 'Source', key: string, title: string, id: string }
          | { __typename: 'Transfer', key: string, label: string, id: string }
          | { __typename: 'Violation', id: string }
         }>, claims: Array<{ key: string }>, soleMaker: { key: string, name: string } | null } | null } | null };

export type ViolationsQueryVariables = Exact<{
  filter?: ViolationFilter | null | undefined;
  lens?: Lens | null | undefined;
  orderBy?: ViolationOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ViolationsQuery = { violations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { key: string, verdict: Verdict, basis: Basis, independentMakers: number, transfer: { key: string, label: string, standing: Standing | null, certainty: Certainty | null, period: { from: string | null, to: string | null, precision: Precision, statedAs: string | null }, suppliers: Array<{ key: string, name: string }>, recipients: Array<{ key: string, name: string }> }, provision: { key: string, cite: string, paragraphSeen: boolean, certainty: Certainty | null, resolution: { key: string, symbol: string } }, readWith: Array<{ key: string, cite: string, resolution: { key: string } }> } }> } };

export type VoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type VoicesQuery = { transfers: { edges: Array<{ node: { claims: Array<{ by: { key: string, name: string }, source: { key: string, title: string, publishedOn: string | null } }> } }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ActorTransferFragmentDoc = new TypedDocumentString(`
    fragment ActorTransfer on Transfer {
  key
  label
  standing
  period {
    from
    to
    precision
    statedAs
  }
  quantity {
    min
    max
    unit
    qualifier
  }
  suppliers {
    key
    name
  }
  recipients {
    key
    name
  }
}
    `, {"fragmentName":"ActorTransfer"}) as unknown as TypedDocumentString<ActorTransferFragment, unknown>;
export const RelatedTransferFragmentDoc = new TypedDocumentString(`
    fragment RelatedTransfer on Transfer {
  key
  label
  standing
  period {
    from
    to
    precision
    statedAs
  }
  quantity {
    min
    max
    unit
    qualifier
  }
}
    `, {"fragmentName":"RelatedTransfer"}) as unknown as TypedDocumentString<RelatedTransferFragment, unknown>;
export const ActorDocument = new TypedDocumentString(`
    query Actor($key: ID!, $lens: Lens) {
  actor(key: $key, lens: $lens) {
    id
    key
    name
    kind
    vesselType
    unMember
    foundedOn
    activeFrom
    activeTo
    website
    membersCount
    mandateEndedOn
    mandateEndedWhy
    roles
    note
    certainty
    verifiedBy
    names {
      value
      kind
      language
    }
    identifiers {
      scheme
      value
    }
    designations {
      key
      authority
      reference
      act
      listedOn
      listedOnText
      delistedOn
      listedAgainOn
      measures
      regime
      certainty
      listedBy {
        key
        name
      }
      under {
        key
        cite
        resolution {
          key
        }
      }
    }
    transfersSent(first: 10) {
      totalCount
      edges {
        node {
          ...ActorTransfer
        }
      }
    }
    transfersReceived(first: 10) {
      totalCount
      edges {
        node {
          ...ActorTransfer
        }
      }
    }
    transfersCarried(first: 10) {
      totalCount
      edges {
        node {
          ...ActorTransfer
        }
      }
    }
    relations(first: 50) {
      totalCount
      edges {
        node {
          type
          outgoing
          from
          to
          note
          certainty
          actor {
            key
            name
            kind
          }
        }
      }
    }
    violations(first: 5) {
      totalCount
      edges {
        node {
          key
          verdict
          transfer {
            key
            label
            standing
          }
          provision {
            key
            cite
            paragraphSeen
            resolution {
              key
            }
          }
        }
      }
    }
    claimsMade(first: 20) {
      totalCount
      edges {
        node {
          key
          position
          strength
          statedOn
          transfer {
            key
            label
          }
          source {
            key
            title
            publishedOn
          }
        }
      }
    }
  }
}
    fragment ActorTransfer on Transfer {
  key
  label
  standing
  period {
    from
    to
    precision
    statedAs
  }
  quantity {
    min
    max
    unit
    qualifier
  }
  suppliers {
    key
    name
  }
  recipients {
    key
    name
  }
}`) as unknown as TypedDocumentString<ActorQuery, ActorQueryVariables>;
export const AssessDocument = new TypedDocumentString(`
    query Assess($transfer: TransferDraft!) {
  assess(transfer: $transfer) {
    findings {
      verdict
      basis
      rule {
        key
        title
      }
      provision {
        key
        cite
        covers
        paragraphSeen
        certainty
        resolution {
          key
          symbol
        }
      }
      readWith {
        key
        cite
        resolution {
          key
        }
      }
      conditions {
        name
        result
        reason
      }
    }
    clear {
      verdict
      basis
      rule {
        key
        title
      }
      provision {
        key
        cite
        covers
        paragraphSeen
        certainty
        resolution {
          key
          symbol
        }
      }
      readWith {
        key
        cite
        resolution {
          key
        }
      }
      conditions {
        name
        result
        reason
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AssessQuery, AssessQueryVariables>;
export const CapLedgerDocument = new TypedDocumentString(`
    query CapLedger($provision: ID!, $on: Date!, $lens: Lens) {
  capLedger(provision: $provision, on: $on, lens: $lens) {
    provision {
      key
      cite
      paragraphSeen
      resolution {
        key
      }
    }
    period {
      from
      to
    }
    limit {
      amount
      unit
    }
    total {
      min
      max
      unit
    }
    verdict
    passedOn {
      earliest
      latest
    }
    lines {
      reason
      counted {
        min
        max
        unit
      }
      transfer {
        key
        label
        standing
        suppliers {
          key
          name
        }
      }
      claims {
        key
        by {
          key
          name
        }
      }
    }
    notCounted {
      reason
      transfer {
        key
        label
      }
    }
    bySupplier {
      supplier {
        key
        name
      }
      total {
        min
        max
        unit
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CapLedgerQuery, CapLedgerQueryVariables>;
export const CompareDocument = new TypedDocumentString(`
    query Compare($from: Lens!, $to: Lens!, $first: Int, $after: String) {
  compare(from: $from, to: $to, first: $first, after: $after) {
    totalCount
    counts {
      kind
      count
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        kind
        transfer {
          key
          label
        }
        violation {
          key
          provision {
            key
            cite
            paragraphSeen
            certainty
            resolution {
              key
            }
          }
        }
        before {
          verdict
          standing
          independentMakers
        }
        after {
          verdict
          standing
          independentMakers
        }
        becauseOf {
          key
          position
          by {
            key
            name
          }
          source {
            key
            title
            publishedOn
          }
          transfer {
            key
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CompareQuery, CompareQueryVariables>;
export const DesignatedEndsDocument = new TypedDocumentString(`
    query DesignatedEnds($from: NodeRef!, $authority: String, $first: Int, $lens: Lens) {
  pathsToDesignated(
    from: $from
    authority: $authority
    maxLength: 4
    first: $first
    lens: $lens
  ) {
    length
    designated {
      key
      name
      designations {
        authority
        reference
      }
    }
    steps {
      relationship
      outgoing
      node {
        __typename
        id
        ... on Actor {
          key
          name
          kind
        }
        ... on Transfer {
          key
          label
        }
        ... on Place {
          key
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DesignatedEndsQuery, DesignatedEndsQueryVariables>;
export const NamesDocument = new TypedDocumentString(`
    query Names($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    id
    ... on Actor {
      key
      name
    }
    ... on Source {
      key
      title
      publishedOn
    }
    ... on Transfer {
      key
      label
    }
  }
}
    `) as unknown as TypedDocumentString<NamesQuery, NamesQueryVariables>;
export const NeighbourhoodDocument = new TypedDocumentString(`
    query Neighbourhood($around: [NodeRef!]!, $limit: Int, $through: [PathRelationship!], $lens: Lens) {
  neighbourhood(
    around: $around
    depth: 1
    limit: $limit
    through: $through
    lens: $lens
  ) {
    truncated
    nodes {
      id
      kind
      key
      label
    }
    links {
      id
      type
      from
      to
    }
  }
}
    `) as unknown as TypedDocumentString<NeighbourhoodQuery, NeighbourhoodQueryVariables>;
export const OutlineDocument = new TypedDocumentString(`
    query Outline {
  dataset {
    name
    version
    rulesVersion
    generatedAt
    latestSourceOn
    latestListingOn
    counts {
      kind
      count
    }
  }
  regimes {
    key
    name
    target {
      key
      name
    }
  }
  resolutions {
    key
    symbol
    number
    adoptedOn
    summary
    certainty
    provisions {
      key
      cite
      measure
      direction
      nature
      paragraphSeen
      certainty
      inForce {
        from
        to
      }
      caps {
        amount
        unit
        orAmount
        orUnit
        periodKind
        from
        to
        category {
          key
          label
        }
      }
    }
  }
  itemCategories {
    key
    label
  }
  rules {
    key
    title
  }
}
    `) as unknown as TypedDocumentString<OutlineQuery, OutlineQueryVariables>;
export const OverviewDocument = new TypedDocumentString(`
    query Overview($lens: Lens, $from: ViolationFilter, $to: ViolationFilter, $other: ViolationFilter, $sole: ViolationFilter) {
  byVerdict: violationCounts(by: VERDICT, lens: $lens) {
    group
    count
  }
  byResolution: violationCounts(by: RESOLUTION, lens: $lens) {
    group
    label
    count
    breaches
    possibleBreaches
  }
  byStanding: violationCounts(by: STANDING, lens: $lens) {
    group
    count
    breaches
    possibleBreaches
  }
  byBasis: violationCounts(by: BASIS, lens: $lens) {
    group
    count
    breaches
    possibleBreaches
  }
  bySupplier: violationCounts(by: SUPPLIER, lens: $lens, limit: 8) {
    group
    label
    count
    breaches
    possibleBreaches
  }
  fromTarget: violationCounts(by: MONTH, filter: $from, lens: $lens) {
    group
    count
    breaches
    possibleBreaches
  }
  toTarget: violationCounts(by: MONTH, filter: $to, lens: $lens) {
    group
    count
    breaches
    possibleBreaches
  }
  otherWay: violationCounts(by: MONTH, filter: $other, lens: $lens) {
    group
    count
    breaches
    possibleBreaches
  }
  onOneMaker: violations(filter: $sole, lens: $lens, first: 1) {
    totalCount
  }
  transferStandings(lens: $lens) {
    standing
    count
  }
}
    `) as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>;
export const PlaceDocument = new TypedDocumentString(`
    query Place($key: ID!, $lens: Lens) {
  place(key: $key, lens: $lens) {
    key
    name
    kind
    locode
    note
    certainty
    verifiedBy
    names {
      value
      kind
      language
    }
    state {
      key
      name
    }
    operators {
      key
      name
    }
    designations {
      key
      authority
      reference
      act
      listedOn
      listedOnText
      delistedOn
      listedAgainOn
      measures
      regime
      certainty
      listedBy {
        key
        name
      }
      under {
        key
        cite
        resolution {
          key
        }
      }
    }
    transfers(first: 50) {
      totalCount
      edges {
        node {
          key
          label
          standing
          period {
            from
            to
            precision
            statedAs
          }
          quantity {
            min
            max
            unit
            qualifier
          }
          suppliers {
            key
            name
          }
          recipients {
            key
            name
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PlaceQuery, PlaceQueryVariables>;
export const ResolutionDocument = new TypedDocumentString(`
    query Resolution($symbol: String!, $lens: Lens) {
  resolution(symbol: $symbol, lens: $lens) {
    key
    symbol
    number
    adoptedOn
    meeting
    votesFor
    votesAgainst
    abstentions
    chapterVII
    trigger
    summary
    certainty
    verifiedBy
    regime {
      key
      name
      target {
        key
        name
      }
    }
    provisions {
      key
      cite
      paragraph
      paragraphSeen
      measure
      alsoMeasures
      direction
      nature
      covers
      bound
      exemptionsText
      conditionsText
      deadline
      certainty
      verifiedBy
      binds {
        key
        name
      }
      coverage {
        reading
        why
        category {
          key
          label
        }
      }
      exceptions {
        until
        why
        category {
          key
          label
        }
      }
      inForce {
        from
        to
      }
      caps {
        amount
        unit
        orAmount
        orUnit
        periodKind
        from
        to
      }
      changes {
        how
        on
        provision {
          key
          cite
          resolution {
            key
          }
        }
      }
      changedBy {
        how
        on
        provision {
          key
          cite
          resolution {
            key
          }
        }
      }
      exemptions {
        key
        cite
        resolution {
          key
        }
      }
      violations(first: 1) {
        totalCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ResolutionQuery, ResolutionQueryVariables>;
export const ResolutionsDocument = new TypedDocumentString(`
    query Resolutions($lens: Lens) {
  violationCounts(by: RESOLUTION, lens: $lens) {
    group
    count
    breaches
    possibleBreaches
  }
}
    `) as unknown as TypedDocumentString<ResolutionsQuery, ResolutionsQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $kinds: [NodeKind!], $first: Int) {
  search(text: $text, kinds: $kinds, first: $first) {
    totalCount
    edges {
      matched
      reason
      node {
        __typename
        id
        ... on Actor {
          key
          name
          actorKind: kind
        }
        ... on Place {
          key
          name
          placeKind: kind
        }
        ... on Transfer {
          key
          label
        }
        ... on Resolution {
          key
          symbol
          summary
        }
        ... on Provision {
          key
          cite
          covers
          resolution {
            key
          }
        }
        ... on ItemCategory {
          key
          label
        }
        ... on Source {
          key
          title
          publishedOn
        }
        ... on Claim {
          key
          position
          by {
            name
          }
          transfer {
            key
            label
          }
        }
        ... on Violation {
          key
          verdict
          transfer {
            label
          }
          provision {
            cite
          }
        }
        ... on Designation {
          key
          authority
          reference
          listed {
            __typename
            ... on Actor {
              key
              name
            }
            ... on Place {
              key
              name
            }
          }
        }
        ... on Event {
          key
          description
          on
          sources {
            key
          }
        }
        ... on Regime {
          key
          name
        }
        ... on MandateExtension {
          key
          extendedBy: symbol
        }
        ... on Draft {
          key
          draftSymbol: symbol
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const SourceDocument = new TypedDocumentString(`
    query Source($key: ID!, $lens: Lens) {
  source(key: $key, lens: $lens) {
    key
    type
    title
    publisher
    republisher
    publishedOn
    publishedPrecision
    publishedNote
    language
    pages
    reliability
    original
    seen
    url
    symbol
    note
    reportKind
    signedOn
    inForceOn
    articles
    ratifications
    certainty
    publishedBy {
      key
      name
    }
    issuedBy {
      key
      name
    }
    claims(first: 100) {
      totalCount
      edges {
        node {
          key
          position
          strength
          statedOn
          note
          certainty
          by {
            key
            name
          }
          quantity {
            min
            max
            unit
            qualifier
          }
          transfer {
            key
            label
            standing
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SourceQuery, SourceQueryVariables>;
export const TransferDocument = new TypedDocumentString(`
    query Transfer($key: ID!, $lens: Lens) {
  transfer(key: $key, lens: $lens) {
    key
    label
    description
    kind
    status
    standing
    independentMakers
    period {
      from
      to
      precision
      statedAs
    }
    quantity {
      min
      max
      unit
      qualifier
    }
    verbal
    models
    hs
    means
    meansVerifiedBy
    legalNote
    certainty
    verifiedBy
    goods {
      suspected
      category {
        key
        label
      }
    }
    suppliers {
      key
      name
    }
    recipients {
      key
      name
    }
    carriers {
      key
      name
      kind
    }
    participants {
      role
      actor {
        key
        name
      }
    }
    goodsMadeBy {
      key
      name
    }
    places {
      role
      place {
        key
        name
        kind
        state {
          key
          name
        }
      }
    }
    partOf {
      ...RelatedTransfer
    }
    parts {
      ...RelatedTransfer
    }
    overlaps {
      ...RelatedTransfer
    }
    evidenceOf {
      ...RelatedTransfer
    }
    claims {
      key
      position
      strength
      statedOn
      statedPrecision
      ofPart
      periodText
      asOf
      asOfText
      note
      certainty
      legalBasis
      by {
        key
        name
        kind
      }
      source {
        key
        title
        type
        publishedOn
        publishedPrecision
        url
        certainty
      }
      quantity {
        min
        max
        unit
        qualifier
      }
      overtakenBy {
        key
        statedOn
        by {
          key
          name
        }
      }
      rejects {
        key
        title
      }
      cites {
        __typename
        ... on Resolution {
          key
          symbol
        }
        ... on Provision {
          key
          cite
          resolution {
            key
          }
        }
      }
    }
    violations(verdicts: [BREACH, POSSIBLE_BREACH, EXEMPT, UNKNOWN]) {
      key
      verdict
      basis
      independentMakers
      provision {
        key
        cite
        paragraphSeen
        certainty
        resolution {
          key
          symbol
        }
      }
      readWith {
        key
        cite
        resolution {
          key
        }
      }
    }
  }
}
    fragment RelatedTransfer on Transfer {
  key
  label
  standing
  period {
    from
    to
    precision
    statedAs
  }
  quantity {
    min
    max
    unit
    qualifier
  }
}`) as unknown as TypedDocumentString<TransferQuery, TransferQueryVariables>;
export const TransfersDocument = new TypedDocumentString(`
    query Transfers($filter: TransferFilter, $lens: Lens, $orderBy: TransferOrder, $first: Int, $after: String) {
  transfers(
    filter: $filter
    lens: $lens
    orderBy: $orderBy
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        key
        label
        status
        standing
        independentMakers
        certainty
        period {
          from
          to
          precision
          statedAs
        }
        quantity {
          min
          max
          unit
          qualifier
        }
        categories {
          key
          label
        }
        suppliers {
          key
          name
        }
        recipients {
          key
          name
        }
        violations {
          key
          verdict
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TransfersQuery, TransfersQueryVariables>;
export const ViolationDocument = new TypedDocumentString(`
    query Violation($key: ID!, $lens: Lens) {
  violation(key: $key, lens: $lens) {
    key
    verdict
    basis
    independentMakers
    rule {
      key
      title
    }
    parties {
      role
      actor {
        key
        name
      }
    }
    provision {
      key
      cite
      covers
      direction
      nature
      paragraphSeen
      certainty
      verifiedBy
      exemptionsText
      inForce {
        from
        to
      }
      resolution {
        key
        symbol
        adoptedOn
        certainty
      }
    }
    readWith {
      key
      cite
      paragraphSeen
      resolution {
        key
        symbol
      }
    }
    citedBy {
      key
      by {
        key
        name
      }
      source {
        key
        title
        publishedOn
      }
    }
    transfer {
      key
      label
      description
      status
      standing
      independentMakers
      certainty
      verifiedBy
      legalNote
      period {
        from
        to
        precision
        statedAs
      }
      quantity {
        min
        max
        unit
        qualifier
      }
      verbal
      categories {
        key
        label
      }
      suppliers {
        key
        name
      }
      recipients {
        key
        name
      }
      carriers {
        key
        name
      }
      claims {
        key
        position
        strength
        statedOn
        statedPrecision
        ofPart
        note
        certainty
        legalBasis
        by {
          key
          name
          kind
        }
        source {
          key
          title
          type
          publishedOn
          publishedPrecision
          url
          certainty
        }
        quantity {
          min
          max
          unit
          qualifier
        }
        overtakenBy {
          key
          statedOn
          by {
            key
            name
          }
        }
        rejects {
          key
          title
        }
        cites {
          __typename
          ... on Resolution {
            key
            symbol
          }
          ... on Provision {
            key
            cite
            resolution {
              key
            }
          }
        }
      }
    }
    explanation {
      text
      conditions {
        name
        result
        reason
        claims {
          key
        }
      }
      path {
        relationship
        node {
          __typename
          id
          ... on Source {
            key
            title
          }
          ... on Claim {
            key
            position
            by {
              name
            }
          }
          ... on Transfer {
            key
            label
          }
          ... on ItemCategory {
            key
            label
          }
          ... on Provision {
            key
            cite
            resolution {
              key
            }
          }
          ... on Resolution {
            key
            symbol
          }
        }
      }
      claims {
        key
      }
      soleMaker {
        key
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ViolationQuery, ViolationQueryVariables>;
export const ViolationsDocument = new TypedDocumentString(`
    query Violations($filter: ViolationFilter, $lens: Lens, $orderBy: ViolationOrder, $first: Int, $after: String) {
  violations(
    filter: $filter
    lens: $lens
    orderBy: $orderBy
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        key
        verdict
        basis
        independentMakers
        transfer {
          key
          label
          standing
          certainty
          period {
            from
            to
            precision
            statedAs
          }
          suppliers {
            key
            name
          }
          recipients {
            key
            name
          }
        }
        provision {
          key
          cite
          paragraphSeen
          certainty
          resolution {
            key
            symbol
          }
        }
        readWith {
          key
          cite
          resolution {
            key
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ViolationsQuery, ViolationsQueryVariables>;
export const VoicesDocument = new TypedDocumentString(`
    query Voices {
  transfers(first: 100) {
    edges {
      node {
        claims {
          by {
            key
            name
          }
          source {
            key
            title
            publishedOn
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<VoicesQuery, VoicesQueryVariables>;