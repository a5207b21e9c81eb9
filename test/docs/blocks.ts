import { readFileSync } from 'node:fs';

/** A fenced block of a Markdown file: its language and its text. */
export interface Block {
  readonly language: string;
  readonly text: string;
}

/** The fenced blocks of a document, in order. */
export function blocksOf(document: string): Block[] {
  const text = readFileSync(new URL(`../../${document}`, import.meta.url), 'utf8');
  return [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language = '', block = '']) => ({
    language,
    text: block,
  }));
}

/** Blocks of a language together with the JSON block that follows each, which is their answer. */
export function answered(blocks: readonly Block[], language: string): { text: string; answer: unknown }[] {
  return blocks.flatMap((block, index) => {
    const next = blocks[index + 1];
    return block.language === language && next?.language === 'json'
      ? [{ text: block.text, answer: JSON.parse(next.text) }]
      : [];
  });
}
