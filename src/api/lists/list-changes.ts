import { countBy } from 'es-toolkit';
import { type Change, changeKinds, compare } from '../../violations/compare.ts';
import { type Lens, lensKey } from '../../violations/lens.ts';
import { type Connection, connection } from '../connection.ts';
import type { Context } from '../context.ts';
import { fingerprint } from '../filters/fingerprint.ts';
import type { ChangeCount, QueryCompareArgs } from '../generated/resolvers.ts';
import { pageInMemory } from './page-in-memory.ts';

/** A change, and the context to look at what hangs on it: through `to`, or through `from` where it disappeared. */
export interface ChangeParent extends Change {
  readonly seenIn: Context;
}

/** A page of changes, and how many there are of each kind. */
export interface ChangeConnection extends Connection<ChangeParent> {
  counts(): ChangeCount[];
}

/** What differs between two lenses, the gravest kind first, by key. */
export async function listChanges(
  context: Context,
  args: Pick<QueryCompareArgs, 'from' | 'to'> & Partial<QueryCompareArgs>,
): Promise<ChangeConnection> {
  const [from, to] = await Promise.all([context.whole(args.from, 'from'), context.whole(args.to, 'to')]);
  const changes = compare(from.view.seen, to.view.seen);
  const shown = changes.map(
    (change): ChangeParent => ({ ...change, seenIn: change.kind === 'DISAPPEARED' ? from : to }),
  );
  const counts = countBy(changes, ({ kind }) => kind);
  return {
    ...connection<ChangeParent>(args, {
      question: `compare ${nameOf(from.view.lens)} ${nameOf(to.view.lens)}`,
      rows: async (page) => pageInMemory(shown, positionOf, 'ASC', page),
      position: positionOf,
      count: async () => shown.length,
    }),
    counts: () => changeKinds.flatMap((kind) => (counts[kind] ? [{ kind, count: counts[kind] }] : [])),
  };
}

function positionOf({ kind, key }: Change) {
  return { sort: changeKinds.indexOf(kind), key };
}

function nameOf(lens: Lens): string {
  return fingerprint(lensKey(lens));
}
