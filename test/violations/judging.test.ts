import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Facts } from '../../src/law/facts.ts';
import { judge } from '../../src/law/judge.ts';
import { indexLaw } from '../../src/law/law-index.ts';
import { judgeApart } from '../../src/violations/judging.ts';
import { claim, facts, smallLaw, transfer } from '../law/small-law.ts';

const law = indexLaw(smallLaw);
const many = (count: number): Facts =>
  facts(
    ...Array.from({ length: count }, (_, index) =>
      transfer({ key: `t${index}`, claims: [claim({ key: `c${index}` })] }),
    ),
  );
const withUnknownGoods = (given: Facts): Facts => ({
  ...given,
  transfers: given.transfers.map((one) =>
    one.key === 't7' ? { ...one, goods: [{ category: 'imagined', suspected: false }] } : one,
  ),
});
const unreadable = 'The transfer t7 cannot be judged: There is no item category imagined.';

describe('judging many transfers', () => {
  it('finds what judging them in place finds', async () => {
    const given = many(1_000);
    expect(await judgeApart(given, law)).toEqual(judge(given, law));
  });

  it('leaves the event loop free', async () => {
    const given = many(4_000);
    await judgeApart(many(200), law);
    let done = false;
    const judged = judgeApart(given, law).finally(() => {
      done = true;
    });
    let turns = 0;
    for (; !done; turns += 1) await nextTurn();
    const { findings } = await judged;
    // Sending and fetching take a turn or two a part, of which there are fewer than a hundred; judging in place takes none.
    expect(findings.length).toBeGreaterThan(3_000);
    expect(turns).toBeGreaterThan(1_000);
  });

  it('takes several at once, one after the other', async () => {
    const sets = [300, 400, 500].map(many);
    const judged = await Promise.all(sets.map((given) => judgeApart(given, law)));
    expect(judged.map(({ standings }) => standings.length)).toEqual([300, 400, 500]);
  });

  it('fails with the key of a record that the rules cannot read, in place and apart, and goes on afterwards', async () => {
    for (const count of [10, 1_000]) {
      await expect(judgeApart(withUnknownGoods(many(count)), law)).rejects.toThrow(unreadable);
      expect((await judgeApart(many(count), law)).standings).toHaveLength(count);
    }
  });

  it('neither keeps a process alive nor lets it end too early, wherever it was started', async () => {
    const src = new URL('../../src/', import.meta.url);
    const program = `
      import { register } from '${import.meta.resolve('tsx/esm/api')}';
      register();
      const { judgeApart } = await import('${new URL('violations/judging.ts', src)}');
      const { indexLaw } = await import('${new URL('law/law-index.ts', src)}');
      const { facts, smallLaw, transfer } = await import('${new URL('../test/law/small-law.ts', src)}');
      const many = Array.from({ length: 500 }, (_, index) => transfer({ key: 't' + index }));
      console.log((await judgeApart(facts(...many), indexLaw(smallLaw))).standings.length);`;
    const child = spawn(process.execPath, ['--input-type=module', '--eval', program], { cwd: tmpdir() });
    let printed = '';
    child.stdout.on('data', (text) => {
      printed += text;
    });
    child.stderr.on('data', (text) => {
      printed += text;
    });
    const [code] = await once(child, 'close');
    expect({ code, printed }).toEqual({ code: 0, printed: '500\n' });
  });
});
