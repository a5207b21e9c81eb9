import { OutlineDocument } from '../generated/operations.ts';
import { useLateAnswer } from '../use-answer.ts';
import { dayText } from '../words/day.ts';

/** What the page stands on: the data, the rules, and how far to trust them. */
export function Footer() {
  const dataset = useLateAnswer(OutlineDocument, {}).answer?.dataset;
  return (
    <footer className="foot">
      <p>
        Verdicts say what the law makes of the facts <em>if the claims hold</em>. They are computed, never
        typed in, and are no finding of a court. Compare paragraphs and sources with the originals before
        relying on them.
      </p>
      <p>
        {dataset && (
          <>
            Data version {dataset.version}, rules {dataset.rulesVersion ?? 'not run'}
            {dataset.latestSourceOn && <>, latest source {dayText(dataset.latestSourceOn)}</>}.{' '}
          </>
        )}
        Everything here comes from one <a href="/graphql">GraphQL endpoint</a> that anybody's program may ask.
      </p>
    </footer>
  );
}
