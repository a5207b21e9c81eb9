import { toActor, toTransfer } from '../addresses.ts';
import { Page, Section } from '../frame/page.tsx';
import { To } from '../frame/to.tsx';
import { SourceDocument } from '../generated/operations.ts';
import { useLens } from '../lens.ts';
import { ActorLinks } from '../marks/actor-links.tsx';
import { CertaintyMark } from '../marks/doubt-marks.tsx';
import { PositionMark } from '../marks/position-mark.tsx';
import { StandingMark } from '../marks/standing-mark.tsx';
import { Table } from '../tables/table.tsx';
import { useAnswer } from '../use-answer.ts';
import { useKey } from '../use-key.ts';
import { dayText, statedDay } from '../words/day.ts';
import { quantityText } from '../words/quantity.ts';
import { counted, sentence, term } from '../words/terms.ts';
import { Gone } from './gone.tsx';

/** One document or broadcast, and what is claimed in it. */
export function SourcePage() {
  const key = useKey();
  const [lens, look] = useLens();
  const { source } = useAnswer(SourceDocument, { key, lens });
  if (source == null) return <Gone what="source" name={key} />;
  const facts: [string, string | null][] = [
    [
      'Came out',
      `${statedDay(source.publishedOn, source.publishedPrecision)}${source.publishedNote ? ` (${source.publishedNote})` : ''}`,
    ],
    ['Publisher', source.publisher],
    ['Printed again by', source.republisher],
    ['Symbol', source.symbol],
    ['Language', source.language],
    ['Pages', source.pages === null ? null : String(source.pages)],
    ['Reliability', source.reliability && term(source.reliability)],
    ['Signed', source.signedOn && dayText(source.signedOn)],
    ['In force', source.inForceOn && dayText(source.inForceOn)],
    ['Where the original is', source.original],
    ['Where it was seen', source.seen],
    ['Note', source.note],
  ];
  const without = lens.withoutSources ?? [];
  return (
    <Page
      title={source.title}
      kind={<>Source{source.type && ` · ${term(source.type)}`}</>}
      lead={
        <p>
          <CertaintyMark certainty={source.certainty} />
          {source.url?.startsWith('http') && (
            <a href={source.url} rel="noreferrer">
              {source.url}
            </a>
          )}
        </p>
      }
    >
      <dl className="facts">
        {facts.map(
          ([head, text]) =>
            text && (
              <div key={head} className="pair-of">
                <dt>{head}</dt>
                <dd className="seen">{text}</dd>
              </div>
            ),
        )}
        {source.issuedBy.length > 0 && (
          <div className="pair-of">
            <dt>Issued by</dt>
            <dd>
              <ActorLinks actors={source.issuedBy} />
            </dd>
          </div>
        )}
      </dl>
      {source.articles.length > 0 && (
        <Section title="What its articles say, in our words">
          <ul>
            {source.articles.map((article) => (
              <li key={article}>{article}</li>
            ))}
          </ul>
        </Section>
      )}
      <Section title="What is claimed in it" note={counted(source.claims.totalCount, 'claim')}>
        {!without.includes(source.key) && (
          <button type="button" onClick={() => look({ ...lens, withoutSources: [...without, source.key] })}>
            Look without this source
          </button>
        )}
        <Table
          caption="Claims, the latest first"
          rows={source.claims.edges.map(({ node }) => node)}
          keyOf={(claim) => claim.key}
          columns={[
            { head: 'Maker', cell: ({ by }) => <To to={toActor(by.key)}>{by.name}</To> },
            { head: 'Says', cell: ({ position }) => <PositionMark position={position} /> },
            {
              head: 'Of',
              className: 'wide',
              cell: (claim) => (
                <>
                  <To to={`${toTransfer(claim.transfer.key)}#${claim.key}`}>{claim.transfer.label}</To>
                  {claim.note && <small className="block">{sentence(claim.note)}</small>}
                </>
              ),
            },
            { head: 'How much', cell: ({ quantity }) => (quantity && quantityText(quantity)) ?? '–' },
            {
              head: 'The transfer is',
              cell: ({ transfer }) => <StandingMark standing={transfer.standing} />,
            },
          ]}
        />
      </Section>
    </Page>
  );
}
