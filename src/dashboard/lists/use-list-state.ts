import { useDeferredValue } from 'react';
import { useSearchParams } from 'wouter';

/** What an address says of a list: how it is narrowed, sorted and paged. */
export interface ListState {
  readonly params: URLSearchParams;
  /** The address as far as its answer is on the page: a step behind while the next one is asked for. */
  readonly shown: URLSearchParams;
  /** Whether the page still shows the answer before. */
  readonly behind: boolean;
  all(field: string): string[];
  one(field: string): string;
  /** Changing what is listed goes back to the first page. */
  setAll(field: string, values: readonly string[]): void;
  setOne(field: string, value: string): void;
  /** Leaves out everything but the lens. */
  clear(fields: readonly string[]): void;
}

/** Reads and writes the address; the way back leads to the list as it was. */
export function useListState(): ListState {
  const [params, setParams] = useSearchParams();
  const shown = useDeferredValue(params.toString());
  const write = (change: (params: URLSearchParams) => void) =>
    setParams((now) => {
      const next = new URLSearchParams(now);
      next.delete('after');
      next.delete('page');
      change(next);
      return next;
    });
  return {
    params,
    shown: new URLSearchParams(shown),
    behind: shown !== params.toString(),
    all: (field) => params.getAll(field),
    one: (field) => params.get(field) ?? '',
    setAll: (field, values) =>
      write((next) => {
        next.delete(field);
        for (const value of values) next.append(field, value);
      }),
    setOne: (field, value) => write((next) => (value === '' ? next.delete(field) : next.set(field, value))),
    clear: (fields) =>
      write((next) => {
        for (const field of fields) next.delete(field);
      }),
  };
}
