/** A value written as a Cypher literal. */
export type Literal = string | number | boolean | null | readonly Literal[] | LiteralMap;

export interface LiteralMap {
  readonly [key: string]: Literal;
}

/** Text that is not what was expected at a place; `at` is the offset in the text. */
export class UnexpectedText extends Error {
  readonly at: number;

  constructor(expected: string, text: string, at: number) {
    const found = text.slice(at).match(/^\S{1,20}/)?.[0];
    super(`expected ${expected}, found ${found === undefined ? 'the end' : `"${found}"`}`);
    this.at = at;
  }
}

const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  b: '\b',
  f: '\f',
};

/** Reads Cypher literals (strings, numbers, booleans, null, lists, maps) from a text, one after the other. */
export class LiteralReader {
  at: number;
  private readonly text: string;

  constructor(text: string, at = 0) {
    this.text = text;
    this.at = at;
  }

  /** Passes over white space and comments. */
  skip(): void {
    this.match(/(?:\s|\/\/.*|\/\*[\s\S]*?\*\/)*/y);
  }

  /** Passes over the text if it comes next. */
  takes(text: string): boolean {
    this.skip();
    if (!this.text.startsWith(text, this.at)) return false;
    this.at += text.length;
    return true;
  }

  expect(text: string): void {
    if (!this.takes(text)) throw this.unexpected(`"${text}"`);
  }

  value(): Literal {
    this.skip();
    const next = this.text[this.at];
    if (next === "'" || next === '"') return this.string(next);
    if (next === '[') return this.list();
    if (next === '{') return this.map();
    const number = this.match(/-?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?(?![\w.])/y);
    if (number !== null) return Number(number);
    const word = this.match(/(?:true|false|null)\b/iy)?.toLowerCase();
    if (word !== undefined) return word === 'null' ? null : word === 'true';
    throw this.unexpected('a literal');
  }

  list(): Literal[] {
    return this.between('[', ']', () => this.value());
  }

  map(): LiteralMap {
    const entries = new Map<string, Literal>();
    this.between('{', '}', () => {
      this.skip();
      const start = this.at;
      const name = this.match(/`[^`]+`|[A-Za-z_]\w*/y)?.replaceAll('`', '');
      if (name === undefined) throw this.unexpected('a property name');
      if (entries.has(name)) throw new UnexpectedText(`${name} only once in a map`, this.text, start);
      this.expect(':');
      entries.set(name, this.value());
    });
    return Object.fromEntries(entries);
  }

  /** Reads items, each by `item`, separated by commas between two brackets. */
  between<T>(open: string, close: string, item: () => T): T[] {
    const items: T[] = [];
    this.expect(open);
    if (this.takes(close)) return items;
    do items.push(item());
    while (this.takes(','));
    if (!this.takes(close)) throw this.unexpected(`"," or "${close}"`);
    return items;
  }

  unexpected(expected: string): UnexpectedText {
    return new UnexpectedText(expected, this.text, this.at);
  }

  private string(quote: string): string {
    const start = this.at;
    let value = '';
    this.at += 1;
    while (this.at < this.text.length) {
      const character = this.text[this.at];
      this.at += 1;
      if (character === quote) return value;
      value += character === '\\' ? this.escape() : character;
    }
    throw new UnexpectedText(`a closing ${quote} for the string`, this.text, start);
  }

  private escape(): string {
    const code = this.match(/u[0-9a-fA-F]{4}/y) ?? this.match(/U[0-9a-fA-F]{8}/y);
    if (code !== null) return String.fromCodePoint(Number.parseInt(code.slice(1), 16));
    const character = this.match(/[\\'"`ntrbf]/y);
    if (character === null) throw this.unexpected('a known escape after a backslash');
    return escapes[character] ?? character;
  }

  private match(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? null;
    if (found !== null) this.at += found.length;
    return found;
  }
}
