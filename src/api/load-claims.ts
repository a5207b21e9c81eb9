import type { ClaimRow } from '../graph/queries/claims.ts';
import type { Loaders } from './loaders/loaders.ts';

/** The claims of some keys, in their order; what went away in the meantime is left out. */
export async function loadClaims({ claim }: Loaders, keys: readonly string[]): Promise<ClaimRow[]> {
  const claims = await Promise.all(keys.map((key) => claim.load(key)));
  return claims.filter((one) => one !== null);
}
