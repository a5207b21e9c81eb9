import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { describePage } from './describe-page.ts';

interface Task {
  readonly question: string;
  readonly steps: readonly string[];
  readonly seen: readonly string[];
}

/** The tasks of docs/first-hour.md: a heading each, its numbered steps, and what its bullets say in bold. */
const tasks: readonly Task[] = readFileSync(new URL('../../docs/first-hour.md', import.meta.url), 'utf8')
  .split(/^## /m)
  .slice(1)
  .map((text) => ({
    question: text.split('\n')[0] ?? '',
    steps: [...text.matchAll(/^\d+\. (.+)$/gm)].map(([, step = '']) => step),
    seen: [...text.matchAll(/^- (.+)$/gm)].flatMap(([, line = '']) => bold(line)),
  }));

function bold(line: string): string[] {
  return [...line.matchAll(/\*\*(.+?)\*\*/g)].map(([, text = '']) => text);
}

describePage('the first hour', (under) => {
  const take = async (step: string) => {
    const { page } = under;
    const [first = '', field = ''] = bold(step);
    const exactly = { name: first, exact: true };
    if (step.startsWith('Press'))
      await page.getByRole('link', exactly).or(page.getByRole('button', exactly)).first().click();
    else if (step.startsWith('Choose')) await page.getByRole('option', { name: first }).first().click();
    else if (step.startsWith('Open')) await page.getByRole('combobox', exactly).click();
    else if (step.startsWith('Type')) await page.getByLabel(field, { exact: true }).first().fill(first);
    else throw new Error(`Nobody knows how to take this step: ${step}`);
  };

  it('has the four questions', () => {
    expect(tasks.map(({ question }) => question)).toEqual([
      'Who supplied missiles to Russia in 2024, on whose word, and who denies it?',
      'What did we know on 1 November 2024?',
      'What falls if we do not believe the MSMT?',
      'Was the petroleum cap broken in 2023?',
    ]);
  });

  it.each(tasks)('answers in five steps or fewer: $question', async ({ steps, seen }) => {
    expect(steps.length).toBeGreaterThan(0);
    expect(steps.length).toBeLessThanOrEqual(5);
    expect(seen.length).toBeGreaterThan(0);
    await under.open('/');
    for (const step of steps) await take(step);
    // biome-ignore lint/performance/useDomNodeTextContent: what a reader sees, without what is hidden
    const shown = () => under.page.locator('body').innerText();
    for (const text of seen) await expect.poll(shown, { message: text }).toContain(text);
  });
});
