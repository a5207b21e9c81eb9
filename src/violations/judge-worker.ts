import { parentPort } from 'node:worker_threads';
import { chunk } from 'es-toolkit';
import { addUp, type CapInPeriod, type KnownSums, sumsAmong } from '../law/cap-sums.ts';
import type { Facts } from '../law/facts.ts';
import { type Judgement, judge } from '../law/judge.ts';
import type { LawRecords } from '../law/law.ts';
import { indexLaw } from '../law/law-index.ts';
import { joinFacts } from './facts-in-parts.ts';

/**
 * What the thread is asked, one question at a time: to take facts part by part, then to judge them or to add up
 * what counts towards caps, then to hand back the judgement part by part.
 */
export type Question =
  | { readonly take: Facts; readonly isFirst: boolean }
  | { readonly judge: LawRecords; readonly sums: KnownSums | null }
  | { readonly addUp: LawRecords; readonly periods: readonly CapInPeriod[] }
  | { readonly part: number };

/** What it answers with; a failure is told by its message. */
export type Reply = { readonly answer: unknown } | { readonly failure: string };

/** How many findings or standings are handed back at once. */
const atOnce = 200;

let taken: Facts[] = [];
let judgement: Judgement[] = [];

parentPort?.on('message', (question: Question) => parentPort?.postMessage(replyTo(question)));

function replyTo(question: Question): Reply {
  try {
    return { answer: answerTo(question) };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}

function answerTo(question: Question): unknown {
  if ('take' in question) {
    taken = question.isFirst ? [question.take] : [...taken, question.take];
    return null;
  }
  if ('part' in question) return judgement[question.part];
  const facts = joinFacts(taken);
  taken = [];
  if ('addUp' in question) return addUp(facts, indexLaw(question.addUp), question.periods);
  const { findings, standings } = judge(
    facts,
    indexLaw(question.judge),
    undefined,
    question.sums === null ? undefined : sumsAmong(question.sums),
  );
  judgement = [
    ...chunk([...findings], atOnce).map((some) => ({ findings: some, standings: [] })),
    ...chunk([...standings], atOnce).map((some) => ({ findings: [], standings: some })),
  ];
  return judgement.length;
}
