import type { IncomingMessage, ServerResponse } from 'node:http';
import { paths } from '../../dashboard/paths.ts';
import { type Asset, bundlePage, type Page } from './bundle-page.ts';

/** Drawings are turned into pictures inside the page, so pictures may come from the page itself as well. */
const policy =
  "default-src 'self'; img-src 'self' data: blob:; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const addresses = Object.values(paths).map(
  (path) => new RegExp(`^${path.replace(/:\w+/g, '[^/]+').replace(/(?!^)\/$/, '')}/?$`),
);

/** Answers the page's addresses and /assets/. True when it was one of them. */
export function answerPage(request: IncomingMessage, response: ServerResponse): boolean {
  const path = request.url?.split('?')[0] ?? '';
  const name = /^\/assets\/([^/]+)$/.exec(path)?.[1];
  if (name === undefined && !addresses.some((address) => address.test(path))) return false;
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return true;
  }
  bundlePage().then(
    (page) =>
      name === undefined ? answerIndex(page, request, response) : answerAsset(name, page, request, response),
    () => response.writeHead(500, { 'content-type': 'text/plain' }).end('The page could not be built.'),
  );
  return true;
}

function answerIndex(page: Page, request: IncomingMessage, response: ServerResponse): void {
  response.setHeader('content-security-policy', policy);
  response.setHeader('cache-control', 'no-cache');
  send(page.index, request, response);
}

function answerAsset(name: string, page: Page, request: IncomingMessage, response: ServerResponse): void {
  const found = page.assets.get(name);
  if (found === undefined) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('There is no such file.');
    return;
  }
  response.setHeader('cache-control', 'public, max-age=31536000, immutable');
  send(found, request, response);
}

function send(asset: Asset, request: IncomingMessage, response: ServerResponse): void {
  const encoding = chosenEncoding(String(request.headers['accept-encoding'] ?? ''));
  if (encoding !== 'identity') response.setHeader('content-encoding', encoding);
  response.writeHead(200, {
    'content-type': asset.type,
    'content-length': asset[encoding].length,
    vary: 'accept-encoding',
  });
  response.end(request.method === 'HEAD' ? undefined : asset[encoding]);
}

function chosenEncoding(accepted: string): 'br' | 'gzip' | 'identity' {
  const names = accepted.split(',').map((one) => one.trim().split(';')[0]);
  if (names.includes('br')) return 'br';
  return names.includes('gzip') ? 'gzip' : 'identity';
}
