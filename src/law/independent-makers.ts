import type { Belonging } from './belonging.ts';

/**
 * The size of the largest set of makers who do not depend on one another. Organs and officials count as the
 * State or body they belong to; a coalition and its members depend on each other.
 */
export function independentMakers(makers: readonly string[], belonging: Belonging): number {
  const roots = [...new Set(makers.map((maker) => belonging.rootOf(maker)))].sort();
  const depend = new Map(roots.map((root) => [root, new Set<string>()]));
  for (const root of roots)
    for (const coalition of belonging.coalitionsOf(root)) {
      depend.get(coalition)?.add(root);
      if (depend.has(coalition)) depend.get(root)?.add(coalition);
    }
  return largestFreeSet(roots, depend);
}

/** Exact: either the first maker is left out, or it is taken and those who depend on it are left out. */
function largestFreeSet(makers: readonly string[], depend: ReadonlyMap<string, ReadonlySet<string>>): number {
  const [first, ...others] = makers;
  if (first === undefined) return 0;
  const bound = depend.get(first) ?? new Set();
  const free = others.filter((maker) => !bound.has(maker));
  const taken = 1 + largestFreeSet(free, depend);
  return free.length === others.length ? taken : Math.max(taken, largestFreeSet(others, depend));
}
