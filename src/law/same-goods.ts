import type { TransferFacts } from './facts.ts';

/** Which transfers may be of the same goods. */
export interface SameGoods {
  /** The transfers that one is a part of, through others perhaps. Where records run in a circle the first key is the whole. */
  wholesOf(key: string): ReadonlySet<string>;
  /** For each of some transfers, the others of them that may be partly of the same goods: parts, wholes, overlaps. */
  among(keys: readonly string[]): ReadonlyMap<string, ReadonlySet<string>>;
}

export function sameGoods(transfers: readonly TransferFacts[]): SameGoods {
  const byKey = new Map(transfers.map((transfer) => [transfer.key, transfer]));
  const above = new Map<string, ReadonlySet<string>>();
  const reach = (key: string): ReadonlySet<string> => {
    const known = above.get(key);
    if (known !== undefined) return known;
    const found = new Set(byKey.get(key)?.partOf ?? []);
    for (const next of found) for (const whole of byKey.get(next)?.partOf ?? []) found.add(whole);
    above.set(key, found);
    return found;
  };
  const wholesOf = (key: string) =>
    new Set([...reach(key)].filter((whole) => whole !== key && (!reach(whole).has(key) || whole < key)));

  const laps = new Map<string, Set<string>>();
  for (const { key, overlaps } of transfers)
    for (const other of overlaps) {
      if (wholesOf(key).has(other) || wholesOf(other).has(key)) continue;
      link(laps, key, other);
      link(laps, other, key);
    }
  const parts = new Map<string, Set<string>>();
  for (const { key } of transfers) for (const whole of wholesOf(key)) link(parts, whole, key);
  const kin = (key: string) => [key, ...wholesOf(key), ...(parts.get(key) ?? [])];

  return {
    wholesOf,
    among: (keys) => {
      const asked = new Set(keys);
      const touching = new Map<string, Set<string>>();
      const touch = (a: string, b: string) => {
        if (a === b || !asked.has(b)) return;
        link(touching, a, b);
        link(touching, b, a);
      };
      for (const key of keys) {
        for (const whole of wholesOf(key)) touch(key, whole);
        for (const one of kin(key))
          for (const lapped of laps.get(one) ?? []) for (const other of kin(lapped)) touch(key, other);
      }
      return touching;
    },
  };
}

function link(links: Map<string, Set<string>>, from: string, to: string): void {
  links.set(from, (links.get(from) ?? new Set()).add(to));
}
