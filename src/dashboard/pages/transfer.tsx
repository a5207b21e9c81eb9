import { toTransfer, toViolation, toViolations } from '../addresses.ts';
import { ClaimsTimeline } from '../drawings/claims-timeline.tsx';
import { QuantityRanges } from '../drawings/quantity-ranges.tsx';
import { RouteLine } from '../drawings/route-line.tsx';
import { SpanRanges } from '../drawings/span-ranges.tsx';
import { Page, Section } from '../frame/page.tsx';
import { To } from '../frame/to.tsx';
import { TransferDocument, type TransferQuery } from '../generated/operations.ts';
import { useLens } from '../lens.ts';
import { ActorLinks } from '../marks/actor-links.tsx';
import { BasisMark } from '../marks/basis-mark.tsx';
import { CertaintyMark, MakersMark } from '../marks/doubt-marks.tsx';
import { ProvisionLink } from '../marks/provision-link.tsx';
import { StandingMark, standingMeaning } from '../marks/standing-mark.tsx';
import { VerdictMark } from '../marks/verdict-mark.tsx';
import { ClaimsTable } from '../tables/claims-table.tsx';
import { Table } from '../tables/table.tsx';
import { useAnswer } from '../use-answer.ts';
import { useKey } from '../use-key.ts';
import { periodText } from '../words/period.ts';
import { quantityText } from '../words/quantity.ts';
import { listed, sentence, Term, term } from '../words/terms.ts';
import { Gone } from './gone.tsx';

type Transfer = NonNullable<TransferQuery['transfer']>;

/** One transfer: who says how much, when, by what way, and what it breaches. */
export function TransferPage() {
  const key = useKey();
  const [lens] = useLens();
  const { transfer } = useAnswer(TransferDocument, { key, lens });
  if (transfer == null) return <Gone what="transfer" name={key} />;
  const related = relatedTo(transfer);
  return (
    <Page
      title={transfer.label}
      kind={
        <>
          Transfer · {term(transfer.kind)} · {term(transfer.status)}
        </>
      }
      lead={
        <p>
          {transfer.description && `${sentence(transfer.description)}. `}
          <CertaintyMark certainty={transfer.certainty} />
        </p>
      }
    >
      <dl className="tiles">
        <Tile head="Standing">
          <StandingMark standing={transfer.standing} />
          <small>{standingMeaning(transfer.standing)}</small>
        </Tile>
        <Tile head="Independent makers">
          <MakersMark count={transfer.independentMakers} />
        </Tile>
        <Tile head="When">
          {periodText(transfer.period)}
          {transfer.period.statedAs && <small>“{transfer.period.statedAs}”</small>}
        </Tile>
        <Tile head="How much, reviewed">
          {quantityText(transfer.quantity) ?? transfer.verbal ?? 'no number given'}
        </Tile>
        <Tile head="Violations">
          {transfer.violations.length === 0 ? (
            '0'
          ) : (
            <To
              to={toViolations({
                transfers: transfer.key,
                verdicts: [...new Set(transfer.violations.map(({ verdict }) => verdict))],
              })}
            >
              {transfer.violations.length}
            </To>
          )}
        </Tile>
      </dl>
      <Section title="The way it took" note="The order of what is claimed, not a map.">
        <RouteLine transfer={transfer} />
      </Section>
      <Section title="What it breaches" note="If the claims hold.">
        <Table
          caption="What the rules found"
          rows={transfer.violations}
          keyOf={(violation) => violation.key}
          empty="Nothing."
          columns={[
            {
              head: 'Verdict',
              cell: (violation) => (
                <To to={toViolation(violation.key)}>
                  <VerdictMark verdict={violation.verdict} />
                </To>
              ),
            },
            {
              head: 'Paragraph',
              className: 'wide',
              cell: ({ provision, readWith }) => <ProvisionLink provision={provision} readWith={readWith} />,
            },
            { head: 'Reading', cell: ({ basis }) => <BasisMark basis={basis} /> },
            {
              head: 'Makers',
              className: 'number',
              cell: ({ independentMakers }) => <MakersMark count={independentMakers} />,
            },
          ]}
        />
      </Section>
      <Section
        title="Who says how much"
        note="A tick ends what is claimed; an arrow says that the end is open."
      >
        <QuantityRanges claims={transfer.claims} />
      </Section>
      <Section title="When" note="Its days, and those of its parts and of what overlaps with it.">
        <SpanRanges
          label="Days of the transfer and of what belongs to it"
          spans={[
            { label: `This transfer: ${periodText(transfer.period)}`, ...transfer.period, tone: 'accent' },
            ...related.map(({ how, one }) => ({
              label: `${how}: ${one.label}`,
              ...one.period,
              href: toTransfer(one.key),
            })),
          ]}
        />
        {related.length > 0 && <Related related={related} />}
      </Section>
      <Section title="Who said what when">
        <ClaimsTimeline transfer={transfer.key} claims={transfer.claims} />
      </Section>
      <Section
        title="On whose word"
        note="Everything said about it, denials included, in the order of the day."
      >
        <ClaimsTable claims={transfer.claims} />
      </Section>
      <Section title="More">
        <dl className="facts">
          <dt>Goods</dt>
          <dd>
            {transfer.goods.map(({ category, suspected }) => (
              <span key={category.key} className="block">
                <To to={toViolations({ categories: category.key })}>{category.label}</To>
                {suspected && ' (suspected: nobody saw the goods)'}
              </span>
            ))}
          </dd>
          {transfer.models.length > 0 && (
            <>
              <dt>Models named</dt>
              <dd>{listed(transfer.models)}</dd>
            </>
          )}
          {transfer.goodsMadeBy.length > 0 && (
            <>
              <dt>Goods made by</dt>
              <dd>
                <ActorLinks actors={transfer.goodsMadeBy} />
              </dd>
            </>
          )}
          {transfer.participants.map(({ role, actor }) => (
            <div key={`${role} ${actor.key}`} className="pair-of">
              <dt>{Term(role)}</dt>
              <dd>
                <ActorLinks actors={[actor]} />
              </dd>
            </div>
          ))}
          {transfer.hs && (
            <>
              <dt>Customs headings</dt>
              <dd>{transfer.hs}</dd>
            </>
          )}
          {transfer.legalNote && (
            <>
              <dt>A note on the law</dt>
              <dd>{transfer.legalNote}</dd>
            </>
          )}
          <dt>Seen at</dt>
          <dd>{transfer.verifiedBy ?? 'not recorded'}</dd>
        </dl>
      </Section>
    </Page>
  );
}

type Other = Transfer['parts'][number];

function relatedTo(transfer: Transfer): { how: string; one: Other }[] {
  return [
    ...(transfer.partOf ? [{ how: 'Part of', one: transfer.partOf }] : []),
    ...transfer.parts.map((one) => ({ how: 'Its part', one })),
    ...transfer.overlaps.map((one) => ({ how: 'Overlaps', one })),
    ...transfer.evidenceOf.map((one) => ({ how: 'Evidence of', one })),
  ];
}

function Related({ related }: { related: readonly { how: string; one: Other }[] }) {
  return (
    <Table
      caption="Parts and overlaps: never add their quantities together"
      rows={related}
      keyOf={({ how, one }) => `${how} ${one.key}`}
      columns={[
        { head: 'Tie', cell: ({ how }) => how },
        {
          head: 'Transfer',
          className: 'wide',
          cell: ({ one }) => <To to={toTransfer(one.key)}>{one.label}</To>,
        },
        { head: 'When', cell: ({ one }) => periodText(one.period) },
        { head: 'How much', cell: ({ one }) => quantityText(one.quantity) ?? 'no number given' },
        { head: 'Standing', cell: ({ one }) => <StandingMark standing={one.standing} /> },
      ]}
    />
  );
}

function Tile({ head, children }: { head: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{head}</dt>
      <dd>{children}</dd>
    </div>
  );
}
