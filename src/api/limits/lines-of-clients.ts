import pLimit, { type LimitFunction } from 'p-limit';

/** Does work for a client in the client's own line, so many at once; a line is forgotten when nobody stands in it. */
export function linesOfClients(
  atOnce: number,
): <T>(client: string, work: () => Promise<T> | T) => Promise<T> {
  const lines = new Map<string, LimitFunction>();
  return async (client, work) => {
    const line = lines.get(client) ?? pLimit(atOnce);
    lines.set(client, line);
    try {
      return await line(async () => work());
    } finally {
      if (line.activeCount === 0 && line.pendingCount === 0) lines.delete(client);
    }
  };
}
