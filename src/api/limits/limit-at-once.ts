import type { IncomingMessage } from 'node:http';
import type { Plugin } from 'graphql-yoga';
import pLimit, { type LimitFunction } from 'p-limit';
import { PublicError } from '../../errors.ts';
import type { Limits } from '../../limits.ts';

/**
 * Answers a few questions of each client at once, so that whoever asks the most does not keep the others waiting, and
 * refuses what is above the number of all questions taken.
 */
export function limitAtOnce(
  { atOnce, atOncePerClient }: Pick<Limits, 'atOnce' | 'atOncePerClient'>,
  clientOf: (request: IncomingMessage) => string,
): Plugin {
  const lines = new Map<string, LimitFunction>();
  let taken = 0;
  return {
    onParams: ({ context, paramsHandler, setParamsHandler }) => {
      const client = clientOf((context as { req: IncomingMessage }).req);
      setParamsHandler(async (payload) => {
        if (taken >= atOnce)
          throw new PublicError(
            'RATE_LIMITED',
            `At most ${atOnce} questions are taken at once. Try again in a moment.`,
          );
        const line = lines.get(client) ?? pLimit(atOncePerClient);
        lines.set(client, line);
        taken += 1;
        try {
          return await line(async () => paramsHandler(payload));
        } finally {
          taken -= 1;
          if (line.activeCount === 0 && line.pendingCount === 0) lines.delete(client);
        }
      });
    },
  };
}
