import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeServed } from '../api/served.ts';
import { answered, blocksOf } from './blocks.ts';

const folder = new URL('../../docs/questions/', import.meta.url);
const index = readFileSync(new URL('README.md', folder), 'utf8');
const files = readdirSync(folder).filter((name) => name !== 'README.md');
const questions = files.flatMap((file) =>
  answered(blocksOf(`docs/questions/${file}`), 'graphql').map(({ text, answer }, place) => ({
    shown: `${file}, question ${place + 1}`,
    text,
    answer,
  })),
);

describe('docs/questions', () => {
  it('holds the questions 1 to 19, listed in order with their headings', () => {
    expect(files.map((file) => Number.parseInt(file, 10))).toEqual(
      Array.from({ length: 19 }, (_, n) => n + 1),
    );
    const listed = [...index.matchAll(/^(\d+)\. \[(.+)\]\((.+)\):/gm)].map(([, number, heading, file]) => ({
      number: Number(number),
      heading: `# ${heading}`,
      file,
    }));
    expect(listed).toEqual(
      files.map((file, place) => ({
        number: place + 1,
        heading: readFileSync(new URL(file, folder), 'utf8').split('\n')[0],
        file,
      })),
    );
  });

  it('has an answer under every question, and nothing else in its blocks', () => {
    for (const file of files) {
      const blocks = blocksOf(`docs/questions/${file}`);
      expect([file, blocks.length]).toEqual([file, 2 * answered(blocks, 'graphql').length]);
      expect(blocks.length).toBeGreaterThan(0);
    }
  });
});

describeServed('docs/questions', (client) => {
  it.each(questions)('shows the real answer in $shown', async ({ text, answer }) => {
    const { body } = await client.ask(text);
    expect(body.errors).toBeUndefined();
    expect(body).toEqual(answer);
  });
});
