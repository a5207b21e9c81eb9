import type { TransferParent, ViolationParent } from '../parents.ts';
import type { PageLoader } from './batches.ts';
import type { createLoaders } from './create-loaders.ts';

type Stored = ReturnType<typeof createLoaders>;

/** A transfer in a list: its whole row, or what a list needs of it. */
export type ListedTransfer = TransferParent & { readonly sortOn: string };

/** What is found through a lens comes without the rows that would have been read with it. */
interface Found {
  readonly violation: { load(key: string): Promise<ViolationParent | null> };
  readonly transfersSent: PageLoader<ListedTransfer>;
  readonly transfersReceived: PageLoader<ListedTransfer>;
  readonly transfersCarried: PageLoader<ListedTransfer>;
  readonly transfersVia: PageLoader<ListedTransfer>;
  readonly violationsOfActor: PageLoader<ViolationParent>;
  readonly violationsOfProvision: PageLoader<ViolationParent>;
}

/** What resolvers ask for by key, whether it is stored or seen through a lens. */
export type Loaders = Found & {
  readonly [Name in Exclude<keyof Stored, keyof Found>]: Pick<Stored[Name], 'load'>;
};
