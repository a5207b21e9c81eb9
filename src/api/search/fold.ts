const letters: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/**
 * The words of a name as they are compared: lower case, without accents and apostrophes,
 * letters apart from digits. `IMO9020534` and `imo 9020534` come out the same, and so do `Kim Jong-un` and `KIM JONG UN`.
 */
export function foldedWords(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .replaceAll(/\p{M}|['’ʼ‘`´]/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[ßæœøłđðþı]/g, (letter) => letters[letter] ?? letter);
  return plain.match(/\p{L}+|\p{N}+/gu) ?? [];
}

/** Korean, Chinese and Japanese are written without spaces, so a part of a name begins anywhere in a word. */
const unspaced = /^[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2,}$/u;

/** Under which words a name is filed: its own, and for unspaced scripts every ending of them. */
export function filedWords(text: string): string[] {
  return foldedWords(text).flatMap((word) => {
    if (!unspaced.test(word)) return [word];
    const signs = [...word];
    return signs.map((_, start) => signs.slice(start).join(''));
  });
}
