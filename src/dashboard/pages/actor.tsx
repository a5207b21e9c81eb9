import { toActor, toSource, toTransfer, toTransfers, toViolation, toViolations } from '../addresses.ts';
import { RelationsNetwork } from '../drawings/relations-network.tsx';
import { Asked } from '../frame/asked.tsx';
import { Page, Section } from '../frame/page.tsx';
import { To } from '../frame/to.tsx';
import { ActorDocument, type ActorQuery } from '../generated/operations.ts';
import { useLens } from '../lens.ts';
import { CertaintyMark } from '../marks/doubt-marks.tsx';
import { PositionMark } from '../marks/position-mark.tsx';
import { ProvisionLink } from '../marks/provision-link.tsx';
import { VerdictMark } from '../marks/verdict-mark.tsx';
import { ListingsTable } from '../tables/listings-table.tsx';
import { Table } from '../tables/table.tsx';
import { TransfersTable } from '../tables/transfers-table.tsx';
import { useAnswer } from '../use-answer.ts';
import { useKey } from '../use-key.ts';
import { dayText } from '../words/day.ts';
import { counted, listed, sentence, Term, term } from '../words/terms.ts';
import { DesignatedEnds } from './designated-ends.tsx';
import { Gone } from './gone.tsx';
import { NameList } from './name-list.tsx';

type Actor = NonNullable<ActorQuery['actor']>;

/** Everything about one actor or vessel. */
export function ActorPage() {
  const key = useKey();
  const [lens] = useLens();
  const { actor } = useAnswer(ActorDocument, { key, lens });
  if (actor == null) return <Gone what="actor" name={key} />;
  const kind = actor.vesselType ? `${Term(actor.kind)} · ${actor.vesselType}` : Term(actor.kind);
  const sections = [
    { title: 'Supplied', page: actor.transfersSent, filter: 'suppliers' },
    { title: 'Received', page: actor.transfersReceived, filter: 'recipients' },
    { title: 'Carried', page: actor.transfersCarried, filter: 'carriers' },
  ].filter(({ page }) => page.totalCount > 0);
  return (
    <Page
      title={actor.name}
      kind={kind}
      lead={
        <>
          {(actor.roles.length > 0 || actor.certainty !== 'HIGH') && (
            <p>
              {actor.roles.length > 0 && `${sentence(listed(actor.roles))}. `}
              <CertaintyMark certainty={actor.certainty} />
            </p>
          )}
          {actor.note && <p>{sentence(actor.note)}</p>}
        </>
      }
    >
      <Facts actor={actor} />
      <Section title="Listings over time">
        <ListingsTable listings={actor.designations} />
      </Section>
      {sections.map(({ title, page, filter }) => (
        <Section key={title} title={title}>
          <TransfersTable transfers={page.edges.map(({ node }) => node)} caption={title} />
          <More
            shown={page.edges.length}
            total={page.totalCount}
            to={toTransfers({ [filter]: actor.key })}
            of="transfer"
          />
        </Section>
      ))}
      {actor.violations.totalCount > 0 && (
        <Section title="Violations by it" note="If the claims hold.">
          <Violations actor={actor} />
          <More
            shown={actor.violations.edges.length}
            total={actor.violations.totalCount}
            to={toViolations({ actors: actor.key })}
            of="violation"
          />
        </Section>
      )}
      <Section title="Relations" note="Ties of the real world, unfolded one step at a time.">
        <RelationsNetwork start={{ id: actor.id, kind: 'ACTOR', key: actor.key }} />
        <Ties actor={actor} />
      </Section>
      <Section title="The shortest way to somebody listed">
        <Asked>
          <DesignatedEnds kind="ACTOR" keyOf={actor.key} name={actor.name} />
        </Asked>
      </Section>
      {actor.claimsMade.totalCount > 0 && (
        <Section title="What it says">
          <ClaimsMade actor={actor} />
        </Section>
      )}
    </Page>
  );
}

function Facts({ actor }: { actor: Actor }) {
  const days: [string, string | null][] = [
    ['Founded', actor.foundedOn],
    ['Active from', actor.activeFrom],
    ['Active to', actor.activeTo],
    ['Mandate ended', actor.mandateEndedOn],
  ];
  return (
    <dl className="facts">
      <dt>Names</dt>
      <dd>
        <NameList names={actor.names} />
      </dd>
      {actor.identifiers.map(({ scheme, value }) => (
        <div key={`${scheme} ${value}`} className="pair-of">
          <dt>{Term(scheme)}</dt>
          <dd>
            <code>{value}</code>
          </dd>
        </div>
      ))}
      {days.map(
        ([head, day]) =>
          day && (
            <div key={head} className="pair-of">
              <dt>{head}</dt>
              <dd>
                {dayText(day)}
                {head === 'Mandate ended' && actor.mandateEndedWhy && ` (${actor.mandateEndedWhy})`}
              </dd>
            </div>
          ),
      )}
      <dt>Seen at</dt>
      <dd className="seen">{actor.verifiedBy ?? 'not recorded'}</dd>
    </dl>
  );
}

function More({ shown, total, to, of }: { shown: number; total: number; to: string; of: string }) {
  return (
    <p className="more">
      <To to={to}>
        {total > shown
          ? `All ${counted(total, of)}`
          : `${Term(counted(total, of))} as a list to narrow and save`}
      </To>
    </p>
  );
}

function Violations({ actor }: { actor: Actor }) {
  return (
    <Table
      caption="Violations by it, the latest transfers first"
      rows={actor.violations.edges.map(({ node }) => node)}
      keyOf={({ key }) => key}
      columns={[
        {
          head: 'Verdict',
          cell: ({ key, verdict }) => (
            <To to={toViolation(key)}>
              <VerdictMark verdict={verdict} />
            </To>
          ),
        },
        { head: 'Paragraph', cell: ({ provision }) => <ProvisionLink provision={provision} /> },
        {
          head: 'Transfer',
          className: 'wide',
          cell: ({ transfer }) => <To to={toTransfer(transfer.key)}>{transfer.label}</To>,
        },
      ]}
    />
  );
}

function Ties({ actor }: { actor: Actor }) {
  const { totalCount, edges } = actor.relations;
  return (
    <Table
      caption={
        totalCount > edges.length
          ? `The first ${edges.length} of ${totalCount} ties to other actors`
          : 'Ties to other actors'
      }
      rows={edges.map(({ node }) => node)}
      keyOf={({ type, outgoing, actor: other }) => `${type} ${outgoing} ${other.key}`}
      empty="No tie to another actor is recorded."
      columns={[
        { head: 'Tie', cell: ({ type, outgoing }) => (outgoing ? `${term(type)} →` : `← ${term(type)}`) },
        {
          head: 'Actor',
          className: 'wide',
          cell: ({ actor: other }) => <To to={toActor(other.key)}>{other.name}</To>,
        },
        { head: 'Kind', cell: ({ actor: other }) => term(other.kind) },
        {
          head: 'Days',
          cell: ({ from, to }) =>
            from || to
              ? `${from ? dayText(from) : 'start not known'} to ${to ? dayText(to) : 'today or not known'}`
              : 'not recorded',
        },
        {
          head: 'Note',
          cell: ({ note, certainty }) => (
            <>
              {note} <CertaintyMark certainty={certainty} />
            </>
          ),
        },
      ]}
    />
  );
}

function ClaimsMade({ actor }: { actor: Actor }) {
  const { totalCount, edges } = actor.claimsMade;
  return (
    <Table
      caption={
        totalCount > edges.length
          ? `The latest ${edges.length} of ${counted(totalCount, 'claim')}`
          : counted(totalCount, 'claim')
      }
      rows={edges.map(({ node }) => node)}
      keyOf={({ key }) => key}
      columns={[
        { head: 'Says', cell: ({ position }) => <PositionMark position={position} /> },
        {
          head: 'Of',
          className: 'wide',
          cell: ({ key, transfer }) => <To to={`${toTransfer(transfer.key)}#${key}`}>{transfer.label}</To>,
        },
        {
          head: 'In',
          className: 'wide',
          cell: ({ source }) => <To to={toSource(source.key)}>{source.title}</To>,
        },
        {
          head: 'When',
          cell: ({ statedOn, source }) => {
            const day = statedOn ?? source.publishedOn;
            return day ? dayText(day) : 'no date given';
          },
        },
      ]}
    />
  );
}
