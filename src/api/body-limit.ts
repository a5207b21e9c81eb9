import type { IncomingMessage, ServerResponse } from 'node:http';

/** How large a request may be, in bytes: a question with its variables, not an upload. */
const mostBytes = 1_000_000;

/**
 * Refuses a body that is too large, by its stated length at once and else when it has grown too large.
 * True when the request was refused and has its answer.
 */
export function refuseLargeBody(request: IncomingMessage, response: ServerResponse): boolean {
  if (Number(request.headers['content-length'] ?? 0) > mostBytes) {
    refuse(response);
    return true;
  }
  let bytes = 0;
  request.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > mostBytes && !response.headersSent) {
      refuse(response);
      request.destroy();
    }
  });
  request.pause();
  return false;
}

function refuse(response: ServerResponse): void {
  const error = {
    message: `The request is too large: expected at most ${mostBytes} bytes.`,
    extensions: { code: 'BAD_USER_INPUT' },
  };
  response.writeHead(413, { 'content-type': 'application/json', connection: 'close' });
  response.end(JSON.stringify({ errors: [error] }));
}
