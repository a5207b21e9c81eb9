import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { PublicError } from '../errors.ts';

/** How large a request may be, in bytes: a question with its variables, not an upload. */
const mostBytes = 1_000_000;

/**
 * Reads the body of a request and puts it where Yoga looks for one that was read already.
 * A body that is too large is refused by its stated length at once, else as soon as it has grown too large.
 */
export async function takeBody(request: IncomingMessage): Promise<void> {
  if (request.method === 'GET' || request.method === 'HEAD') return;
  const tooLarge = new PublicError(
    'BAD_USER_INPUT',
    `The request is too large: expected at most ${mostBytes} bytes.`,
  );
  if (Number(request.headers['content-length'] ?? 0) > mostBytes) throw tooLarge;
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > mostBytes) throw tooLarge;
    chunks.push(chunk);
  }
  Object.assign(request, { body: Readable.from(chunks) });
}
