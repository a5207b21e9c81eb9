import type { ActorRow } from '../graph/queries/actors.ts';
import type { ClaimRow } from '../graph/queries/claims.ts';
import type { PlaceRow } from '../graph/queries/places.ts';
import type { SourceRow } from '../graph/queries/sources.ts';
import type { TransferRow } from '../graph/queries/transfers.ts';
import type { Context } from './context.ts';
import type { ActorParent, ClaimParent, PlaceParent, SourceParent, TransferParent } from './parents.ts';

/*
 * The whole row of a parent that may have travelled in a neighbour's row: at once when it is whole,
 * else in one batch with all others of the level.
 */

export async function wholeActor(parent: ActorParent, { loaders }: Context): Promise<ActorRow> {
  return 'aliases' in parent ? parent : there(await loaders.actor.load(parent.key), parent);
}

export async function wholePlace(parent: PlaceParent, { loaders }: Context): Promise<PlaceRow> {
  return 'aliases' in parent ? parent : there(await loaders.place.load(parent.key), parent);
}

export async function wholeTransfer(parent: TransferParent, { loaders }: Context): Promise<TransferRow> {
  return 'status' in parent ? parent : there(await loaders.transfer.load(parent.key), parent);
}

export async function wholeClaim(parent: ClaimParent, { loaders }: Context): Promise<ClaimRow> {
  return 'source' in parent ? parent : there(await loaders.claim.load(parent.key), parent);
}

export async function wholeSource(parent: SourceParent, { loaders }: Context): Promise<SourceRow> {
  return 'publishedBy' in parent ? parent : there(await loaders.source.load(parent.key), parent);
}

/** What a key leads to; fails when it was deleted while the question was answered. */
export function there<T>(found: T | null, { key }: { key: string }): T {
  if (found === null) throw new Error(`${key} went away while the question was answered.`);
  return found;
}
