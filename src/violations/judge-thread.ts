import { Worker } from 'node:worker_threads';
import pLimit from 'p-limit';
import type { Question, Reply } from './judge-worker.ts';

/** Asks the thread a question and waits for the answer. */
export type Ask = (question: Question) => Promise<unknown>;

const turns = pLimit(1);
let thread: Worker | null = null;

/**
 * Does some work with the judging thread, one piece of work after the other. The thread is started when it is first
 * needed and used again; it keeps the process alive only while it works, and a process that ends takes it along.
 */
export function withJudgeThread<T>(work: (ask: Ask) => Promise<T>): Promise<T> {
  return turns(async () => {
    const worker = thread ?? start();
    worker.ref();
    try {
      return await work((question) => answerOf(worker, question));
    } finally {
      worker.unref();
    }
  });
}

function start(): Worker {
  // Flags that the process was started with may not suit a thread.
  const worker = new Worker(new URL('./judge-worker.mjs', import.meta.url), { execArgv: [] });
  // Whoever waits for an answer hears of its end as well; here it is only let go.
  worker.on('error', () => {});
  worker.once('exit', () => {
    if (thread === worker) thread = null;
  });
  thread = worker;
  return worker;
}

function answerOf(worker: Worker, question: Question): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const settle = (then: () => void) => {
      worker.off('message', onReply).off('error', onError).off('exit', onExit);
      then();
    };
    const onReply = (reply: Reply) =>
      settle(() => ('failure' in reply ? reject(new Error(reply.failure)) : resolve(reply.answer)));
    const onError = (error: Error) =>
      settle(() => reject(new Error(`The judging thread failed: ${error.message}`, { cause: error })));
    const onExit = () => settle(() => reject(new Error('The judging thread ended before it answered.')));
    worker.on('message', onReply).on('error', onError).on('exit', onExit);
    worker.postMessage(question);
  });
}
