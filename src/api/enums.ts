import type { NodeLabel } from '../graph/queries/nodes.ts';

/**
 * The one place where a value of a GraphQL enum meets the word that the graph uses for it.
 * Enums that are missing here use the same word on both sides.
 */
export const enumValues = {
  NodeKind: {
    ACTOR: 'Actor',
    PLACE: 'Place',
    REGIME: 'Regime',
    RESOLUTION: 'Resolution',
    PROVISION: 'Provision',
    ITEM_CATEGORY: 'ItemCategory',
    TRANSFER: 'Transfer',
    CLAIM: 'Claim',
    SOURCE: 'Source',
    DESIGNATION: 'Designation',
    VIOLATION: 'Violation',
    EVENT: 'Event',
    MANDATE_EXTENSION: 'MandateExtension',
    DRAFT: 'Draft',
  },
  Direction: {
    TO_TARGET: 'to-target',
    FROM_TARGET: 'from-target',
    BOTH: 'both',
    WITHIN_TARGET: 'within-target',
    NONE: 'none',
  },
  Nature: {
    BINDING: 'binding',
    BINDING_ON_TARGET: 'binding-on-target',
    CALLS_UPON: 'calls-upon',
    CLARIFICATION: 'clarification',
    AUTHORITY: 'authority',
    OF_DISPUTED_FORCE: 'of-disputed-force',
  },
  Reading: { SETTLED: 'settled', DISPUTED: 'disputed' },
  ChangeHow: {
    EXPANDS: 'expands',
    REPLACES: 'replaces',
    CLARIFIES: 'clarifies',
    NARROWS_EXEMPTION: 'narrows-exemption',
    TIGHTENS_CAP: 'tightens-cap',
    ADDS_ITEMS: 'adds-items',
    EXEMPTS: 'exempts',
  },
  PeriodKind: {
    CALENDAR_YEAR: 'calendar-year',
    TWELVE_MONTHS_FROM_22_DECEMBER: 'twelve-months-from-22-december',
    ROLLING_12_MONTHS: 'rolling-12-months',
    ONCE: 'once',
  },
  Certainty: { HIGH: 'high', MEDIUM: 'medium', CHECK: 'check' },
  ActorKind: {
    STATE: 'state',
    BODY: 'body',
    COMMITTEE: 'committee',
    COALITION: 'coalition',
    ORGANIZATION: 'organization',
    MILITARY_UNIT: 'military-unit',
    MEDIA: 'media',
    COMPANY: 'company',
    BANK: 'bank',
    PERSON: 'person',
    VESSEL: 'vessel',
    AIRCRAFT: 'aircraft',
  },
  PlaceKind: { PORT: 'port', FACILITY: 'facility', REGION: 'region' },
  TransferStatus: { CARRIED_OUT: 'carried-out', ATTEMPTED: 'attempted', PLANNED: 'planned' },
} as const satisfies { NodeKind: Record<string, NodeLabel> } & Record<string, Record<string, string>>;

/** The words of the graph for an enum. */
export type EnumValue<Name extends keyof typeof enumValues> =
  (typeof enumValues)[Name][keyof (typeof enumValues)[Name]];
