import type { Belonging } from './belonging.ts';

/**
 * The size of the largest set of makers who do not depend on one another. Organs and officials count as the
 * State or body they belong to; a coalition and its members depend on each other.
 */
export function independentMakers(makers: readonly string[], belonging: Belonging): number {
  const roots = [...new Set(makers.map((maker) => belonging.rootOf(maker)))].sort();
  return largestFreeSet(
    roots,
    (a, b) => belonging.coalitionsOf(a).includes(b) || belonging.coalitionsOf(b).includes(a),
  );
}

/** Exact: either the first maker is left out, or it is taken and those who depend on it are left out. */
function largestFreeSet(makers: readonly string[], depend: (a: string, b: string) => boolean): number {
  const [first, ...others] = makers;
  if (first === undefined) return 0;
  const free = others.filter((other) => !depend(first, other));
  const taken = 1 + largestFreeSet(free, depend);
  return others.length - free.length < 2 ? taken : Math.max(taken, largestFreeSet(others, depend));
}
