import type { Plugin } from 'graphql-yoga';
import { PublicError } from '../../errors.ts';

/**
 * Ends a question that takes longer than `most` milliseconds, waiting for its turn included, and one whose asker is
 * gone: what has not been started by then is left undone.
 */
export function limitTime(most: number): Plugin {
  const signals = new WeakMap<object, AbortSignal>();
  return {
    onParams: ({ request, paramsHandler, setParamsHandler }) => {
      setParamsHandler(async (payload) => {
        const over = new AbortController();
        const late = setTimeout(() => over.abort(tookTooLong(most)), most);
        signals.set(request, AbortSignal.any([request.signal, over.signal]));
        const end = new Promise<never>((_, reject) => {
          over.signal.addEventListener('abort', () => reject(over.signal.reason));
        });
        try {
          return await Promise.race([paramsHandler(payload), end]);
        } finally {
          clearTimeout(late);
        }
      });
    },
    onExecute: ({ args }) => {
      Object.assign(args, { signal: signals.get(args.contextValue.request) });
    },
  };
}

function tookTooLong(most: number): PublicError {
  return new PublicError('TIMEOUT', `The question took longer than ${most} ms: ask for less at once.`);
}
