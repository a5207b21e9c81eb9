import type { ReactNode } from 'react';

/** A column: what a cell shows, and the same in plain text for files. */
export interface Column<Row> {
  readonly head: string;
  readonly cell: (row: Row) => ReactNode;
  readonly text?: (row: Row) => string;
  readonly className?: string;
  /** How the list is sorted by this column; shown to the reader and to screen readers. */
  readonly sorted?: 'ascending' | 'descending' | undefined;
  readonly onSort?: () => void;
}
