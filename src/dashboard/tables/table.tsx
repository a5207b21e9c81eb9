import type { ReactNode } from 'react';
import type { Column } from './column.ts';

interface Props<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly empty?: ReactNode;
  /** Rows get their key as id, so that a link can point at them. */
  readonly anchored?: boolean;
}

/** A table that reads as cards on a narrow screen. The first column heads its row. */
export function Table<Row>({ caption, columns, rows, keyOf, empty = 'None.', anchored = false }: Props<Row>) {
  if (rows.length === 0) return <p className="none">{empty}</p>;
  return (
    <table className="table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ head, className, sorted, onSort }) => (
            <th key={head} scope="col" className={className} aria-sort={sorted}>
              {onSort ? (
                <button type="button" onClick={onSort}>
                  {head}
                  <span aria-hidden="true">
                    {sorted === 'ascending' ? ' ▲' : sorted === 'descending' ? ' ▼' : ''}
                  </span>
                </button>
              ) : (
                head
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)} id={anchored ? keyOf(row) : undefined}>
            {columns.map(({ head, cell, className }, index) =>
              index === 0 ? (
                <th key={head} scope="row" className={className}>
                  {cell(row)}
                </th>
              ) : (
                <td key={head} className={className} data-head={head}>
                  {cell(row)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
