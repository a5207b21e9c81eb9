import { QueryErrorResetBoundary } from '@tanstack/react-query';
import { Component, type ReactNode, Suspense, useEffect, useState } from 'react';
import { AskError } from '../ask.ts';

/** Shows what its children ask for: the wait while they wait, the failure with a way to try again when they fail. */
export function Asked({ children }: { children: ReactNode }) {
  return (
    <QueryErrorResetBoundary>
      {({ reset }) => (
        <Caught onRetry={reset}>
          <Suspense fallback={<Waiting />}>{children}</Suspense>
        </Caught>
      )}
    </QueryErrorResetBoundary>
  );
}

/** From when on a wait is called slow, in milliseconds. */
const slow = 2_500;

function Waiting() {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), slow);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="waiting" role="status">
      <p>{late ? 'The endpoint is slow to answer. Still waiting …' : 'Asking the endpoint …'}</p>
      <div className="bones" aria-hidden="true">
        <i />
        <i />
        <i />
      </div>
    </div>
  );
}

interface Props {
  readonly onRetry: () => void;
  readonly children: ReactNode;
}

class Caught extends Component<Props, { error: unknown }> {
  override state: { error: unknown } = { error: null };
  static getDerivedStateFromError(error: unknown) {
    return { error };
  }
  override render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <Failure
        error={error}
        onRetry={() => {
          this.props.onRetry();
          this.setState({ error: null });
        }}
      />
    );
  }
}

const titles: Readonly<Record<string, string>> = {
  BAD_USER_INPUT: 'The endpoint does not accept this question',
  TIMEOUT: 'The endpoint took too long',
  UNAVAILABLE: 'The endpoint cannot answer now',
  RATE_LIMITED: 'Too many questions in a short time',
  TOO_COMPLEX: 'This question is too large',
};

function Failure({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const known = error instanceof AskError;
  return (
    <div className="failure" role="alert">
      <h2>{(known && titles[error.code]) || 'Something went wrong'}</h2>
      <p>{known ? error.message : 'The page could not show this. Nothing was changed or lost.'}</p>
      <button type="button" className="main" onClick={onRetry}>
        Try again
      </button>
    </div>
  );
}
