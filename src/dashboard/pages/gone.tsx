import { Page } from '../frame/page.tsx';
import { isEmptyLens, useLens } from '../lens.ts';

/** What an address names is not there: perhaps the lens hides it. */
export function Gone({ what, name }: { what: string; name: string }) {
  const [lens, look] = useLens();
  const hidden = !isEmptyLens(lens);
  return (
    <Page title={`No such ${what}`}>
      <p>
        There is no {what} <code>{name}</code>
        {hidden ? ' under this lens: nobody asserts it there, or the law does not reach it.' : '.'}
      </p>
      {hidden && (
        <button type="button" className="main" onClick={() => look({})}>
          Take the lens off
        </button>
      )}
    </Page>
  );
}
