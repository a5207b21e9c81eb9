import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Literal, LiteralReader } from '../../src/seed/literal-reader.ts';

const read = (text: string) => new LiteralReader(text).value();

describe('a Cypher literal', () => {
  it('is a string in either quotes, with its escapes', () => {
    expect(read(String.raw`'It\'s \\ "so"'`)).toBe(String.raw`It's \ "so"`);
    expect(read(String.raw`"It's \"so\"\n\t"`)).toBe('It\'s "so"\n\t');
    expect(read(String.raw`'\u0041\U0001F600'`)).toBe('A😀');
  });

  it('is a string in any script', () => {
    expect(read("'조선인민군 КНДР 中华'")).toBe('조선인민군 КНДР 中华');
  });

  it('is a string that looks like other Cypher', () => {
    expect(read("'a // b; [c] {d: 1}, https://x.y'")).toBe('a // b; [c] {d: 1}, https://x.y');
  });

  it('is a number, negative ones and fractions as well', () => {
    expect(['0', '-3', '2.5', '-0.25', '1e3', '2837000000'].map(read)).toEqual([
      0, -3, 2.5, -0.25, 1000, 2_837_000_000,
    ]);
  });

  it('is true, false or null', () => {
    expect(['true', 'FALSE', 'null'].map(read)).toEqual([true, false, null]);
  });

  it('is a list or a map, one inside the other', () => {
    expect(read("[[], [1, ['a']], {b: {c: [null]}, `d e`: -1}]")).toEqual([
      [],
      [1, ['a']],
      { b: { c: [null] }, 'd e': -1 },
    ]);
  });

  it('may have comments and lines between its parts', () => {
    expect(read('[ // first\n  1, /* second */ 2\n // last\n]')).toEqual([1, 2]);
  });

  it.each([
    ["'open", "expected a closing ' for the string"],
    ['{a: 1, a: 2}', 'expected a only once in a map'],
    ['[1 2]', 'expected "," or "]", found "2]"'],
    ['[1, ]', 'expected a literal'],
    ['{a 1}', 'expected ":", found "1}"'],
    ["{'a': 1}", 'expected a property name'],
    [String.raw`'\q'`, 'expected a known escape'],
    ['row.key', 'expected a literal, found "row.key"'],
    ['12ab', 'expected a literal'],
    ['', 'expected a literal, found the end'],
  ])('is refused when it is %s', (text, message) => {
    expect(() => read(text)).toThrow(message);
  });

  it('comes back as it was written, whatever it is', () => {
    const { literal } = fc.letrec<{ literal: Literal }>((tie) => ({
      literal: fc.oneof(
        { maxDepth: 4 },
        fc.string({ unit: 'grapheme' }),
        fc.integer(),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('literal')),
        fc.dictionary(fc.stringMatching(/^[A-Za-z]\w*$/), tie('literal'), { noNullPrototype: true }),
      ),
    }));
    fc.assert(
      fc.property(literal, (value) => {
        expect(read(written(value))).toEqual(value);
      }),
    );
  });
});

function written(value: Literal): string {
  if (typeof value === 'string') return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  if (Array.isArray(value)) return `[${value.map(written).join(', ')}]`;
  if (value !== null && typeof value === 'object')
    return `{${Object.entries(value)
      .map(([key, inner]) => `${key}: ${written(inner)}`)
      .join(', ')}}`;
  return String(value);
}
