import type { IncomingMessage } from 'node:http';
import type { Plugin } from 'graphql-yoga';
import { PublicError } from '../../errors.ts';
import type { Limits } from '../../limits.ts';
import { linesOfClients } from './lines-of-clients.ts';

/** From this cost on a question keeps the process busy long enough for others to notice. */
const costly = 1_000;

/**
 * Answers a few questions of each client at once, and of the costly ones one, so that whoever asks the most does not
 * keep the others waiting. Refuses what is above the number of all questions taken.
 */
export function limitAtOnce(
  { atOnce, atOncePerClient }: Pick<Limits, 'atOnce' | 'atOncePerClient'>,
  clientOf: (request: IncomingMessage) => string,
): Plugin<{ req: IncomingMessage; cost?: number }> {
  const inLine = linesOfClients(atOncePerClient);
  const inCostlyLine = linesOfClients(1);
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
        taken += 1;
        try {
          return await inLine(client, () => paramsHandler(payload));
        } finally {
          taken -= 1;
        }
      });
    },
    onExecute: ({ args, executeFn, setExecuteFn }) => {
      const { req, cost = 0 } = args.contextValue;
      if (cost >= costly) setExecuteFn((executed) => inCostlyLine(clientOf(req), () => executeFn(executed)));
    },
  };
}
