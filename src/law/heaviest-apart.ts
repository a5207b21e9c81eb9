/** Something with a weight and a key. */
export interface Weighted {
  readonly key: string;
  readonly weight: number;
}

/** How many things are looked at in all; beyond that what is left is taken by weight, which is still apart. */
const mostLooks = 200_000;

/**
 * The keys of a set of which no two touch and whose weights add up to the most. Exact unless very many touch one
 * another; the same for the same input in any order.
 */
export function heaviestApart(
  things: readonly Weighted[],
  touching: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlySet<string> {
  const weights = new Map(things.map(({ key, weight }) => [key, weight]));
  const weightOf = (keys: readonly string[]) => keys.reduce((sum, key) => sum + (weights.get(key) ?? 0), 0);
  let looks = 0;

  const best = (keys: ReadonlySet<string>): string[] =>
    components(keys, touching).flatMap((component) => bestOfOne(component));
  const bestOfOne = (keys: readonly string[]): string[] => {
    const [first] = keys;
    if (first === undefined || keys.length === 1) return [...keys];
    looks += keys.length;
    if (looks > mostLooks) return byWeight(keys);
    const among = new Set(keys);
    const degree = (key: string) => [...(touching.get(key) ?? [])].filter((other) => among.has(other)).length;
    const busiest = keys.reduce((a, b) => (degree(b) > degree(a) ? b : a));
    const near = touching.get(busiest) ?? new Set();
    const taken = [busiest, ...best(new Set(keys.filter((key) => key !== busiest && !near.has(key))))];
    const left = best(new Set(keys.filter((key) => key !== busiest)));
    return weightOf(left) > weightOf(taken) ? left : taken;
  };
  const byWeight = (keys: readonly string[]): string[] => {
    const taken = new Set<string>();
    for (const key of keys.toSorted((a, b) => weightOf([b]) - weightOf([a]) || (a < b ? -1 : 1)))
      if (![...(touching.get(key) ?? [])].some((other) => taken.has(other))) taken.add(key);
    return [...taken];
  };
  return new Set(best(new Set([...weights.keys()].sort())));
}

function components(
  keys: ReadonlySet<string>,
  touching: ReadonlyMap<string, ReadonlySet<string>>,
): string[][] {
  const seen = new Set<string>();
  return [...keys].flatMap((start) => {
    if (seen.has(start)) return [];
    const found = new Set([start]);
    for (const key of found)
      for (const other of touching.get(key) ?? []) if (keys.has(other)) found.add(other);
    for (const key of found) seen.add(key);
    return [[...found].sort()];
  });
}
