/**
 * What different romanisations of one Korean, Chinese or Russian word have in common, in the order in which it is
 * taken: vowels that are written with two letters, consonants that are heard alike, letters that are doubled.
 */
const alike: readonly [RegExp, string][] = [
  [/eo/g, 'o'],
  [/eu/g, 'u'],
  [/ae|oe/g, 'e'],
  [/(?:iy|yy|ij|ii|yi|[yi])(?=$| )/g, 'i'],
  [/ou|oo|wu/g, 'u'],
  [/ts|tch|ch|jj|zh|[jz]/g, 'c'],
  [/kh|gh|kk|g|q/g, 'k'],
  [/th|tt|d/g, 't'],
  [/ph|pp|b/g, 'p'],
  [/sh|ss/g, 's'],
  [/l/g, 'r'],
  [/y/g, 'i'],
  [/w/g, 'v'],
  [/ /g, ''],
  [/(.)\1+/g, '$1'],
];

const latin = /^[\p{Script=Latin}\p{N} ]+$/u;

/** How some folded words sound, without spaces: `kim jong un` and `gim jeong eun` sound alike. Null where they are not in Latin letters. */
export function soundOf(words: readonly string[]): string | null {
  const text = words.join(' ');
  if (!latin.test(text)) return null;
  return alike.reduce((sound, [letters, sign]) => sound.replaceAll(letters, sign), text);
}
