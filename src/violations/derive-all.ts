import type { Graph, Read } from '../graph/graph.ts';
import { dataVersion } from '../graph/queries/dataset.ts';
import { factsTransferKeys } from '../graph/queries/facts.ts';
import { writeRulesVersion } from '../graph/queries/rules-version.ts';
import { type CapInPeriod, type KnownSums, periodsUnderCaps } from '../law/cap-sums.ts';
import type { TransferFacts } from '../law/facts.ts';
import { indexLaw, type LawIndex } from '../law/law-index.ts';
import { RULES_VERSION } from '../law/rules.ts';
import { readFactsWith, readManyFacts } from './facts.ts';
import { addUpApart, judgeApart } from './judging.ts';
import { readCountedIn } from './period-mates.ts';
import { readLaw } from './read-law.ts';
import { recordsOf } from './records.ts';
import { replaceRecords } from './replace-records.ts';

/** How many transfers are judged in one transaction. */
const transfersAtOnce = 1_000;

/** What one transaction leaves to the next. */
interface Kept {
  /** The data version that the transaction made: its readings hold in the next one if nobody wrote in between. */
  readonly version: number;
  readonly law: LawIndex;
  readonly sums: KnownSums;
}

/**
 * Judges every transfer and stores what is found, a thousand transfers a transaction, then notes the rules version.
 * What counts towards a cap is added up once for all of them. Returns how many violations were stored.
 */
export async function deriveAll(graph: Graph, atOnce = transfersAtOnce): Promise<number> {
  let kept: Kept | null = null;
  let stored = 0;
  for await (const transfers of everyTransfer(graph.read, atOnce)) {
    const before: Kept | null = kept;
    const done: Done = await graph.write(({ run }) => replaceBySums(run, transfers, before));
    kept = done.kept;
    stored += done.stored;
  }
  await graph.write((transaction) => transaction.run(writeRulesVersion, { rulesVersion: RULES_VERSION }));
  return stored;
}

interface Done {
  readonly stored: number;
  readonly kept: Kept;
}

/** Judges some transfers by the sums of the caps that they count towards, and replaces what was stored for them. */
async function replaceBySums(run: Read, transfers: readonly string[], before: Kept | null): Promise<Done> {
  const [dataset] = await run(dataVersion, {});
  const version = dataset?.version ?? 0;
  const isCurrent = before !== null && before.version + 1 === version;
  const law = isCurrent ? before.law : indexLaw(await readLaw(run));
  const facts = await readFactsWith(run, transfers, [], law.actors);
  const periods = periodsUnderCaps(facts.transfers, law);
  const known: KnownSums = isCurrent ? before.sums : new Map();
  const missing = [...periods].flatMap(([key, period]) => (known.has(key) ? [] : [period]));
  const sums: KnownSums = new Map([...known, ...(await readSums(run, law, missing))]);
  const judgement = await judgeApart(facts, law, sumsFor(facts.transfers, [...periods.keys()], sums));
  const records = recordsOf(judgement, facts, law);
  await replaceRecords(run, transfers, records);
  return { stored: records.violations.length, kept: { version, law, sums } };
}

/** Reads what counts in some periods of caps and adds it up. */
async function readSums(run: Read, law: LawIndex, periods: readonly CapInPeriod[]): Promise<KnownSums> {
  const facts = await readManyFacts(run, await readCountedIn(run, law, periods));
  return addUpApart(facts, law, periods);
}

/** As much of the sums as it takes to store what is found: which of the transfers count, and no claims. */
function sumsFor(
  transfers: readonly TransferFacts[],
  periods: readonly string[],
  known: KnownSums,
): KnownSums {
  const keys = transfers.map(({ key }) => key);
  return new Map(
    periods.flatMap((period) => {
      const sum = known.get(period);
      if (sum === undefined) return [];
      return [
        [period, { ...sum, counting: new Set(keys.filter((key) => sum.counting.has(key))), claims: [] }],
      ];
    }),
  );
}

/** The keys of all transfers, a thousand at a time if nothing else is asked, in order. */
export async function* everyTransfer(read: Read, atOnce = transfersAtOnce): AsyncGenerator<string[]> {
  let after = '';
  while (true) {
    const rows = await read(factsTransferKeys, { after, limit: atOnce });
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows.map(({ key }) => key);
    after = last.key;
  }
}
