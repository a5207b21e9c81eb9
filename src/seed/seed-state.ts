import type { Read } from '../graph/graph.ts';
import { graphState } from '../graph/queries/seed-state.ts';

/** `ours` once it has been seeded; `foreign` when it holds nodes but no data set of ours. */
export type SeedState = 'empty' | 'ours' | 'foreign';

/** Whose data the database holds. */
export async function seedState(read: Read): Promise<SeedState> {
  const [row] = await read(graphState, {});
  if (row === undefined || row.nodes === 0) return 'empty';
  return row.datasets > 0 ? 'ours' : 'foreign';
}

/** The database must not be seeded: it holds somebody else's data, or ours, which people may have changed. */
export class NotEmptyError extends Error {
  readonly state: 'ours' | 'foreign';

  constructor(state: 'ours' | 'foreign') {
    super(
      state === 'foreign'
        ? 'The database holds data that is not a Breachgraph; nothing was changed. Point NEO4J_URI or NEO4J_DATABASE to an empty one.'
        : 'The database is seeded already; seeding it again would undo what people have changed since.',
    );
    this.name = 'NotEmptyError';
    this.state = state;
  }
}
