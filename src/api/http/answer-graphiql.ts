import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { graphiqlPage } from '../graphiql.ts';

/** The page, made once, with the policy that lets its own scripts run and no other. */
interface Page {
  readonly plain: Buffer;
  readonly zipped: Buffer;
  readonly policy: string;
}

let made: Page | undefined;

/** Answers with GraphiQL when a browser opens the endpoint. True when it did. */
export function answerGraphiql(request: IncomingMessage, response: ServerResponse): boolean {
  const opens = request.method === 'GET' && request.headers.accept?.includes('text/html');
  if (!opens || request.url?.split('?')[0] !== '/graphql') return false;
  made ??= makePage();
  const zips = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  const body = zips ? made.zipped : made.plain;
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'content-length': body.length,
    'content-security-policy': made.policy,
    vary: 'accept, accept-encoding',
    ...(zips ? { 'content-encoding': 'gzip' } : {}),
  });
  response.end(body);
  return true;
}

/** The editor starts its workers from blobs and writes its styles as it goes; scripts are known by their hashes. */
function makePage(): Page {
  const html = graphiqlPage();
  const hashes = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
    ([, script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  );
  const plain = Buffer.from(html);
  return {
    plain,
    zipped: gzipSync(plain),
    policy: [
      "default-src 'none'",
      `script-src ${hashes.join(' ')}`,
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' data:",
      'font-src data:',
      'worker-src blob:',
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ].join('; '),
  };
}
