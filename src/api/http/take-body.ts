import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { Refusal } from './refusal.ts';

/**
 * Reads the body of a request and puts it where Yoga looks for one that was read already.
 * A body that is too large is refused by its stated length at once, else as soon as it has grown too large.
 */
export async function takeBody(request: IncomingMessage, mostBytes: number): Promise<void> {
  if (request.method === 'GET' || request.method === 'HEAD') return;
  const tooLarge = new Refusal(
    'BAD_USER_INPUT',
    413,
    `The request is too large: expected at most ${mostBytes} bytes.`,
    { connection: 'close' },
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
