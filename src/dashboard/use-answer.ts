import { keepPreviousData, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { ask } from './ask.ts';
import { OutlineDocument, type OutlineQuery, type TypedDocumentString } from './generated/operations.ts';

/**
 * The answer to a question. The nearest <Asked> shows the wait and the failure, so a page reads the answer as if it
 * were there. A new question keeps the old answer on the page until the new one has come.
 */
export function useAnswer<Answer, Variables>(
  document: TypedDocumentString<Answer, Variables>,
  variables: Variables,
): Answer {
  const asked = useDeferredValue(JSON.stringify(variables));
  return useSuspenseQuery({
    queryKey: [String(document), asked],
    queryFn: ({ signal }) => ask(document, JSON.parse(asked) as Variables, signal),
  }).data;
}

/** An answer that the page does not wait for: undefined until it has come, and while there is no question. */
export function useLateAnswer<Answer, Variables>(
  document: TypedDocumentString<Answer, Variables>,
  variables: Variables | null,
): { answer: Answer | undefined; failed: boolean } {
  const { data, isError } = useQuery({
    queryKey: [String(document), JSON.stringify(variables)],
    queryFn: ({ signal }) => ask(document, variables as Variables, signal),
    enabled: variables !== null,
    placeholderData: keepPreviousData,
  });
  return { answer: variables === null ? undefined : data, failed: isError };
}

/** The law and the goods by name, kept for the visit. */
export function useOutline(): OutlineQuery {
  return useAnswer(OutlineDocument, {});
}
