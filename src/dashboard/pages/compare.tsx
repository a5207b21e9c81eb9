import { Page } from '../frame/page.tsx';

/** Two lenses side by side: what appeared, disappeared or changed, because of which claims. */
export function ComparePage() {
  return (
    <Page title="Compare two lenses">
      <p>…</p>
    </Page>
  );
}
