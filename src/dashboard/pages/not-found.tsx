import { Page } from '../frame/page.tsx';
import { To } from '../frame/to.tsx';

/** An address that leads nowhere. */
export function NotFoundPage() {
  return (
    <Page title="There is no such page">
      <p>
        Go to the <To to="/">overview</To>, or press <kbd>/</kbd> to search.
      </p>
    </Page>
  );
}
