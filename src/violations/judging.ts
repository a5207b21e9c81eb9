import { addUp, type CapInPeriod, type KnownSums, sumsAmong } from '../law/cap-sums.ts';
import type { Facts } from '../law/facts.ts';
import { type Judgement, judge } from '../law/judge.ts';
import type { LawIndex } from '../law/law-index.ts';
import { partsOf } from './facts-in-parts.ts';
import { type Ask, withJudgeThread } from './judge-thread.ts';

/** Fewer transfers are judged in place: sending them away would take longer. */
const worthSending = 200;

/** How many records of a kind are sent at once, so that copying them never holds up the event loop for long. */
const recordsAtOnce = 200;

/** Judges facts, many of them in a thread of its own; `sums` are those of all caps concerned, where they are known. */
export async function judgeApart(facts: Facts, law: LawIndex, sums?: KnownSums): Promise<Judgement> {
  if (isSmall(facts)) return judge(facts, law, undefined, sums && sumsAmong(sums));
  return withJudgeThread(async (ask) => {
    await send(facts, ask);
    const count = (await ask({ judge: law.records, sums: sums ?? null })) as number;
    const parts: Judgement[] = [];
    while (parts.length < count) parts.push((await ask({ part: parts.length })) as Judgement);
    return {
      findings: parts.flatMap(({ findings }) => findings),
      standings: parts.flatMap(({ standings }) => standings),
    };
  });
}

/** Adds up what counts in some periods of caps, much of it in a thread of its own. */
export async function addUpApart(
  facts: Facts,
  law: LawIndex,
  periods: readonly CapInPeriod[],
): Promise<KnownSums> {
  if (isSmall(facts)) return addUp(facts, law, periods);
  return withJudgeThread(async (ask) => {
    await send(facts, ask);
    return (await ask({ addUp: law.records, periods })) as KnownSums;
  });
}

function isSmall({ transfers, alongside }: Facts): boolean {
  return transfers.length + alongside.length < worthSending;
}

async function send(facts: Facts, ask: Ask): Promise<void> {
  let isFirst = true;
  for (const part of partsOf(facts, recordsAtOnce)) {
    await ask({ take: part, isFirst });
    isFirst = false;
  }
}
