import { useSearchParams } from 'wouter';
import { Page } from '../frame/page.tsx';
import { To } from '../frame/to.tsx';
import { SearchDocument } from '../generated/operations.ts';
import { useAnswer } from '../use-answer.ts';
import { foundText, toFound } from '../words/found.ts';
import { counted } from '../words/terms.ts';

/** Everything that fits a text, the best match first. */
export function SearchPage() {
  const [params, setParams] = useSearchParams();
  const text = params.get('text') ?? '';
  return (
    <Page title={text.trim() === '' ? 'Search' : `Search: ${text}`}>
      <form
        className="row"
        onSubmit={(event) => {
          event.preventDefault();
          const typed = String(new FormData(event.currentTarget).get('text') ?? '');
          setParams((now) => {
            now.set('text', typed);
            return now;
          });
        }}
      >
        <input
          type="search"
          name="text"
          aria-label="Search for anything by any of its names"
          defaultValue={text}
        />
        <button type="submit" className="main">
          Search
        </button>
      </form>
      {text.trim() !== '' && <Found text={text} />}
    </Page>
  );
}

function Found({ text }: { text: string }) {
  const { search } = useAnswer(SearchDocument, { text, first: 50 });
  return (
    <>
      <p role="status" className="note">
        {search.edges.length < search.totalCount
          ? `The best ${search.edges.length} of ${search.totalCount}.`
          : `${counted(search.totalCount, 'thing')} found.`}
      </p>
      <ol className="found">
        {search.edges.map((edge) => {
          const { label, hint } = foundText(edge);
          return (
            <li key={edge.node.id}>
              <To to={toFound(edge.node)}>{label}</To>
              <small>{hint}</small>
            </li>
          );
        })}
      </ol>
    </>
  );
}
