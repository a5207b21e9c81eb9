import { expect, it } from 'vitest';
import { violationsOfSeeds } from '../../src/commands/seed-violations.ts';
import { readSeedFolder } from '../../src/seed/read-seed-files.ts';

it('seed/9-violations.cypher is what the rules find in the other seed files', async () => {
  const written = readSeedFolder().find(({ file }) => file === '9-violations.cypher');
  expect(await violationsOfSeeds()).toBe(written?.text);
});
