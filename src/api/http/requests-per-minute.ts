import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { Refusal } from './refusal.ts';

/** Counts the requests of each client, and refuses those above `most` a minute; 0 refuses none. */
export function requestsPerMinute(most: number): (client: string) => Promise<void> {
  if (most === 0) return async () => {};
  const limiter = new RateLimiterMemory({ points: most, duration: 60 });
  return async (client) => {
    try {
      await limiter.consume(client);
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      throw new Refusal('RATE_LIMITED', 429, `A client may ask ${most} times a minute.`, {
        'retry-after': String(Math.ceil(refused.msBeforeNext / 1000)),
        connection: 'close',
      });
    }
  };
}
