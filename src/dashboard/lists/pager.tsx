import { To } from '../frame/to.tsx';
import { counted } from '../words/terms.ts';

interface Props {
  readonly path: string;
  readonly params: URLSearchParams;
  readonly total: number;
  readonly size: number;
  readonly shown: number;
  readonly next: string | null;
  readonly of: string;
}

/** Where the page lies in the list, and the ways on. Keyset paging: there is a next page and a first one. */
export function Pager({ path, params, total, size, shown, next, of }: Props) {
  const page = Number(params.get('page') ?? 1);
  const first = (page - 1) * size + 1;
  return (
    <nav className="pager" aria-label="Pages">
      <p role="status">
        {shown === 0 ? `No ${of}s.` : `${first} to ${first + shown - 1} of ${counted(total, of)}`}
      </p>
      {page > 1 && <To to={withPage(path, params, null, 1)}>First page</To>}
      {next !== null && (
        <To to={withPage(path, params, next, page + 1)} className="next">
          Next page
        </To>
      )}
    </nav>
  );
}

function withPage(path: string, params: URLSearchParams, after: string | null, page: number): string {
  const next = new URLSearchParams(params);
  next.delete('after');
  next.delete('page');
  if (after !== null) {
    next.set('after', after);
    next.set('page', String(page));
  }
  return `${path}?${next}`;
}
