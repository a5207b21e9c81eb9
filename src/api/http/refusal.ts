import type { ServerResponse } from 'node:http';
import { type ErrorCode, PublicError } from '../../errors.ts';

/** A request that is turned away before anything looks at its question. */
export class Refusal extends PublicError {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;

  constructor(code: ErrorCode, status: number, message: string, headers: Record<string, string> = {}) {
    super(code, message);
    this.name = 'Refusal';
    this.status = status;
    this.headers = headers;
  }
}

/** Answers in the shape of a GraphQL answer, so that a client needs one way to read errors. */
export function answerRefusal(response: ServerResponse, { status, code, message, headers }: Refusal): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(JSON.stringify({ errors: [{ message, extensions: { code } }] }));
}
