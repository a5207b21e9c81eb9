import { Page, Section } from '../frame/page.tsx';
import { PlaceDocument } from '../generated/operations.ts';
import { useLens } from '../lens.ts';
import { ActorLinks } from '../marks/actor-links.tsx';
import { CertaintyMark } from '../marks/doubt-marks.tsx';
import { ListingsTable } from '../tables/listings-table.tsx';
import { TransfersTable } from '../tables/transfers-table.tsx';
import { useAnswer } from '../use-answer.ts';
import { useKey } from '../use-key.ts';
import { counted, sentence, Term } from '../words/terms.ts';
import { DesignatedEnds } from './designated-ends.tsx';
import { Gone } from './gone.tsx';
import { NameList } from './name-list.tsx';

/** One port, facility or region, and what went by way of it. */
export function PlacePage() {
  const key = useKey();
  const [lens] = useLens();
  const { place } = useAnswer(PlaceDocument, { key, lens });
  if (place == null) return <Gone what="place" name={key} />;
  return (
    <Page
      title={place.name}
      kind={Term(place.kind)}
      lead={
        <p>
          {place.note && `${sentence(place.note)} `}
          <CertaintyMark certainty={place.certainty} />
        </p>
      }
    >
      <dl className="facts">
        <dt>Names</dt>
        <dd>
          <NameList names={place.names} />
        </dd>
        <dt>Lies in</dt>
        <dd>
          <ActorLinks actors={place.state ? [place.state] : []} none="not recorded" />
        </dd>
        <dt>Operated by</dt>
        <dd>
          <ActorLinks actors={place.operators} none="not recorded" />
        </dd>
        {place.locode && (
          <>
            <dt>Port code</dt>
            <dd>
              <code>{place.locode}</code>
            </dd>
          </>
        )}
        <dt>Seen at</dt>
        <dd className="seen">{place.verifiedBy ?? 'not recorded'}</dd>
      </dl>
      <Section title="Went by way of it" note={counted(place.transfers.totalCount, 'transfer')}>
        <TransfersTable
          transfers={place.transfers.edges.map(({ node }) => node)}
          caption="Transfers by way of it"
        />
      </Section>
      <Section title="Listings over time">
        <ListingsTable listings={place.designations} />
      </Section>
      <Section title="The shortest way to somebody listed">
        <DesignatedEnds kind="PLACE" keyOf={place.key} name={place.name} />
      </Section>
    </Page>
  );
}
