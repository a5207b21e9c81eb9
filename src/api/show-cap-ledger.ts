import { PublicError } from '../errors.ts';
import type { Ledger } from '../law/cap-ledger.ts';
import { readCapLedger } from '../violations/cap-ledger.ts';
import type { Context } from './context.ts';

/** The ledger of a provision's cap on a day; null when there is no cap on that day. Refuses an unknown provision. */
export async function showCapLedger(
  { graph, law, view }: Context,
  provision: string,
  on: string,
): Promise<Ledger | null> {
  const { provisions, index } = await law();
  if (!provisions.has(provision))
    throw new PublicError(
      'BAD_USER_INPUT',
      `provision is ${JSON.stringify(provision)}: expected the key of a provision, like 2397-5.`,
    );
  return readCapLedger(graph.read, index, provision, on, view?.lens);
}
