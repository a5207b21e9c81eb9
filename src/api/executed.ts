import type { ExecutionResult } from 'graphql';

/** An answer that a plugin looks at, and how to put another in its place. */
export interface Executed {
  readonly result: ExecutionResult | AsyncIterable<ExecutionResult>;
  readonly setResult: (result: ExecutionResult) => void;
}
