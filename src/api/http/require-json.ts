import type { IncomingMessage } from 'node:http';
import { Refusal } from './refusal.ts';

const accepted = ['application/json', 'application/graphql+json'];

/**
 * Refuses every body but JSON by what it says it is: a form, an upload or plain text is what a page of another site
 * can send in a reader's name without asking first.
 */
export function requireJson(request: IncomingMessage): void {
  if (request.method !== 'POST') return;
  const stated = request.headers['content-type'] ?? '';
  const [type = '', ...parameters] = stated.split(';').map((part) => part.trim().toLowerCase());
  const charset = parameters.find((parameter) => parameter.startsWith('charset='));
  if (!accepted.includes(type) || !(charset === undefined || /^charset="?utf-8"?$/.test(charset)))
    throw new Refusal(
      'BAD_USER_INPUT',
      415,
      `content-type is ${stated === '' ? 'missing' : JSON.stringify(stated)}: expected application/json in UTF-8.`,
      { 'accept-post': accepted.join(', '), connection: 'close' },
    );
  const encoding = request.headers['content-encoding'] ?? 'identity';
  if (encoding !== 'identity')
    throw new Refusal(
      'BAD_USER_INPUT',
      415,
      `content-encoding is ${JSON.stringify(encoding)}: expected a body that is not compressed.`,
      { connection: 'close' },
    );
  request.headers['content-type'] = type;
}
