import type { ActorRow, RelationRow } from '../graph/queries/actors.ts';
import type { ClaimRef, ClaimRow } from '../graph/queries/claims.ts';
import type { DraftRow, MandateExtensionRow } from '../graph/queries/council-votes.ts';
import type { DesignationRow } from '../graph/queries/designations.ts';
import type { EventRow } from '../graph/queries/events.ts';
import type { NodeLabel } from '../graph/queries/nodes.ts';
import type { PlaceRef, PlaceRow } from '../graph/queries/places.ts';
import type { ActorRef, SourceRef, TransferRef } from '../graph/queries/shapes.ts';
import type { SourceRow } from '../graph/queries/sources.ts';
import type { TransferRow } from '../graph/queries/transfers.ts';
import type { ViolationRow } from '../graph/queries/violations.ts';
import type { Connection } from './connection.ts';
import type { LawCategory, LawProvision, LawRegime, LawResolution } from './law-memory.ts';

/*
 * What resolvers get as the parent of each GraphQL type: the whole row, or only what travelled in a
 * neighbour's row. The rest is then read, in one batch, when a field asks for it.
 */
export type ActorParent = ActorRef | ActorRow;
export type PlaceParent = PlaceRef | PlaceRow;
export type TransferParent = TransferRef | TransferRow;
export type ClaimParent = ClaimRef | ClaimRow;
export type SourceParent = SourceRef | SourceRow;
export type ViolationParent = ViolationRow & { readonly transfer: TransferParent };
export type RelationParent = RelationRow;

export type ViolationConnectionParent = Connection<ViolationParent>;
export type TransferConnectionParent = Connection<TransferParent>;
export type ClaimConnectionParent = Connection<ClaimParent>;
export type SourceConnectionParent = Connection<SourceParent>;
export type RelationConnectionParent = Connection<RelationParent>;
export type ProvisionConnectionParent = Connection<LawProvision>;

/** The parent that goes with each kind of node. */
export interface ParentOf {
  Actor: ActorParent;
  Place: PlaceParent;
  Regime: LawRegime;
  Resolution: LawResolution;
  Provision: LawProvision;
  ItemCategory: LawCategory;
  Transfer: TransferParent;
  Claim: ClaimParent;
  Source: SourceParent;
  Designation: DesignationRow;
  Violation: ViolationParent;
  Event: EventRow;
  MandateExtension: MandateExtensionRow;
  Draft: DraftRow;
}

/** A node whose type is not known from the field that it stands in. */
export type NodeParent = {
  [Label in NodeLabel]: ParentOf[Label] & { readonly __typename: Label };
}[NodeLabel];

/** A text of the law whose type is not known from the field that it stands in. */
export type LegalTextParent = Extract<NodeParent, { readonly __typename: 'Resolution' | 'Provision' }>;

/** A text of the law that a claim cites, with how closely. */
export interface CitationParent {
  readonly level: string | null;
  readonly text: LegalTextParent;
}
