import type { TypedDocumentString } from './generated/operations.ts';

/** What the endpoint refused or could not do, in words fit for a reader. */
export class AskError extends Error {
  override readonly name = 'AskError';
  readonly code: string;
  constructor(message: string, code: string) {
    super(message);
    this.code = code;
  }
}

/** Longest wait for an answer, in milliseconds. */
const patience = 20_000;

/** Asks the public endpoint one question, by the name of its document. Throws an AskError that says what went wrong. */
export async function ask<Answer, Variables>(
  document: TypedDocumentString<Answer, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Answer> {
  const late = AbortSignal.timeout(patience);
  const body = await answerTo(
    { documentId: nameOf(document), variables },
    signal ? AbortSignal.any([signal, late]) : late,
  );
  const [fault] = body.errors ?? [];
  if (fault) throw new AskError(fault.message, fault.extensions?.code ?? 'INTERNAL');
  if (!body.data) throw new AskError('The endpoint answered without an answer.', 'INTERNAL');
  return body.data as Answer;
}

/** The name under which the service keeps the document of an operation. */
function nameOf(document: { toString(): string }): string {
  return `dashboard/${/query (\w+)/.exec(String(document))?.[1]}`;
}

interface Body {
  readonly data?: unknown;
  readonly errors?: readonly { message: string; extensions?: { code?: string } }[];
}

async function answerTo(question: object, signal: AbortSignal): Promise<Body> {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
      },
      body: JSON.stringify(question),
      signal,
    });
    return await response.json();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'TimeoutError')
      throw new AskError('The endpoint did not answer in 20 seconds.', 'TIMEOUT');
    if (signal.aborted) throw error;
    throw new AskError('The endpoint cannot be reached, or its answer cannot be read.', 'UNAVAILABLE');
  }
}
