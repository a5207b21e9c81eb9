import type { IncomingMessage, ServerResponse } from 'node:http';

/** Lets pages of the listed origins read answers; without a list nothing is said at all. True when it was a preflight. */
export function allowOrigins(
  request: IncomingMessage,
  response: ServerResponse,
  origins: readonly string[],
): boolean {
  if (origins.length === 0) return false;
  response.setHeader('vary', 'origin');
  const { origin } = request.headers;
  if (origin === undefined || !origins.includes(origin)) return false;
  response.setHeader('access-control-allow-origin', origin);
  response.setHeader('access-control-expose-headers', 'etag, retry-after');
  if (request.method !== 'OPTIONS') return false;
  response.writeHead(204, {
    'access-control-allow-methods': 'GET, POST',
    'access-control-allow-headers': 'content-type, if-none-match',
    'access-control-max-age': '600',
  });
  response.end();
  return true;
}
