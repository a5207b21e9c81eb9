import { useState } from 'react';
import { AskError } from '../ask.ts';
import type { Column } from '../tables/column.ts';
import { counted } from '../words/terms.ts';
import { saveFile } from './save-file.ts';
import { toCsv } from './to-csv.ts';

/** One page of a list. */
export interface ListPage<Row> {
  readonly rows: readonly Row[];
  readonly total: number;
  readonly next: string | null;
}

interface Props<Row> {
  readonly name: string;
  readonly columns: readonly Column<Row>[];
  /** Asks for one page of exactly what is shown; null asks for the first. */
  readonly askPage: (after: string | null) => Promise<ListPage<Row>>;
}

/** The whole list as a file, all pages of it, fetched one after the other. */
export function Downloads<Row>({ name, columns, askPage }: Props<Row>) {
  const [word, setWord] = useState('');
  const save = async (kind: 'csv' | 'json') => {
    try {
      const rows: Row[] = [];
      let after: string | null = null;
      do {
        const page: ListPage<Row> = await askPage(after);
        rows.push(...page.rows);
        after = page.next;
        setWord(`${rows.length} of ${page.total} …`);
      } while (after !== null);
      const text = kind === 'csv' ? toCsv(columns, rows) : `${JSON.stringify(rows, null, 2)}\n`;
      const type = kind === 'csv' ? 'text/csv;charset=utf-8' : 'application/json';
      saveFile(`${name}.${kind}`, new Blob(kind === 'csv' ? ['\uFEFF', text] : [text], { type }));
      setWord(`${counted(rows.length, 'row')} saved.`);
    } catch (error) {
      setWord(error instanceof AskError ? `Not saved: ${error.message}` : 'Not saved. Try again.');
    }
  };
  return (
    <div className="downloads">
      <button type="button" onClick={() => void save('csv')}>
        CSV
      </button>
      <button type="button" onClick={() => void save('json')}>
        JSON
      </button>
      <span role="status" className="note">
        {word}
      </span>
    </div>
  );
}
