import type { ClaimRef } from '../../graph/queries/claims.ts';
import type { ActorRef, TransferRef } from '../../graph/queries/shapes.ts';
import type { Evaluation, FoundViolation, ShownTransfer } from '../../violations/evaluate.ts';
import type { ViolationParent } from '../parents.ts';

/** A transfer as it stands in a list; the rest of it is loaded when it is asked for. */
export function transferRef({ key, label, sortOn }: ShownTransfer): TransferRef & { sortOn: string } {
  return { key, label, sortOn };
}

/** A violation that was found through a lens, as if its row had been read. */
export function violationParent(found: FoundViolation, seen: Evaluation): ViolationParent {
  const { transfer, parties, citedBy, readWith, restsOn, touchedBy: _, ...row } = found;
  return {
    ...row,
    transfer: { key: transfer, label: seen.transfers.get(transfer)?.label ?? transfer },
    parties: parties.map(({ role, actor }) => ({ role, actor: actorRef(actor, seen) })),
    citedBy: citedBy.flatMap((key) => claimRef(key, seen)),
    readWith: [...readWith],
    restsOn: [...restsOn],
  };
}

function claimRef(key: string, seen: Evaluation): ClaimRef[] {
  const claim = seen.claims.get(key);
  if (claim === undefined) return [];
  const { position, statedOn, maker } = claim;
  return [{ key, position, statedOn, maker: actorRef(maker, seen) }];
}

/** Facts hold every actor that a violation or a claim refers to. */
function actorRef(key: string, { actors }: Evaluation): ActorRef {
  const actor = actors.get(key);
  if (actor === undefined) throw new Error(`The facts do not hold the actor ${key}.`);
  return { key, name: actor.name, kind: actor.kind as ActorRef['kind'] };
}
