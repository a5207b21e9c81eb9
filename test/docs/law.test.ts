import { expect, it } from 'vitest';
import { describeServed } from '../api/served.ts';
import { answered, blocksOf } from './blocks.ts';

const blocks = blocksOf('docs/law.md');
const questions = answered(blocks, 'graphql').map(({ text, answer }, index) => ({ index, text, answer }));

describeServed('docs/law.md', (client) => {
  it.each(questions)('shows the real answer to question $index', async ({ text, answer }) => {
    expect((await client.ask(text)).body).toEqual(answer);
  });

  it('answers every question it holds', () => {
    expect(questions).toHaveLength(blocks.filter(({ language }) => language === 'graphql').length);
    expect(questions.length).toBeGreaterThan(2);
  });
});
