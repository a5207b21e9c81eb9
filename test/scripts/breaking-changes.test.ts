import { describe, expect, it } from 'vitest';
import { unannouncedChanges } from '../../scripts/breaking-changes.ts';

const before = `type Query { ship(imo: ID): Ship, port: String }
type Ship { name: String, flag: String }
enum Verdict { BREACH, UNKNOWN }`;
const after = `type Query { ship(imo: ID!): Ship, port: String, day: String }
type Ship { name: String }
enum Verdict { BREACH }`;
const log = (unreleased: string) =>
  `# Changelog\n\n## Unreleased\n\n${unreleased}\n\n## 0.1.0\n\n- \`Ship\` and \`Query\` came.\n`;
const pathsOf = async (changelog: string) =>
  (await unannouncedChanges(before, after, changelog)).map(({ path }) => path).sort();

describe('a change of the schema', () => {
  it('that can break a caller is found when nothing announces it', async () => {
    expect(await pathsOf(log('- Nothing of note.'))).toEqual([
      'Query.ship.imo',
      'Ship.flag',
      'Verdict.UNKNOWN',
    ]);
    expect(await pathsOf('# Changelog')).toHaveLength(3);
  });

  it('is announced by its type, its field, or both, in back-ticks and among what is to be released', async () => {
    expect(await pathsOf(log('- `Ship.flag` is gone, `ship` needs a number, `Verdict` is certain.'))).toEqual(
      [],
    );
    expect(await pathsOf(log('- Ship.flag is gone: `Ship.flags`.'))).toContain('Ship.flag');
  });

  it('that adds something needs no announcement', async () => {
    expect(await unannouncedChanges(after, `${after} type Port { name: String }`, log(''))).toEqual([]);
    expect(await unannouncedChanges(before, before, log(''))).toEqual([]);
  });
});
