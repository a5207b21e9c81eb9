import { toActor, toResolution, toSource, toTransfer, toViolations } from '../addresses.ts';
import { ClaimsTimeline } from '../drawings/claims-timeline.tsx';
import { ExplanationDrawing } from '../drawings/explanation-drawing.tsx';
import { Page, Section } from '../frame/page.tsx';
import { To } from '../frame/to.tsx';
import { ViolationDocument, type ViolationQuery } from '../generated/operations.ts';
import { useLens } from '../lens.ts';
import { ActorLinks } from '../marks/actor-links.tsx';
import { ResultMark } from '../marks/basis-mark.tsx';
import { CertaintyMark } from '../marks/doubt-marks.tsx';
import { ProvisionLink } from '../marks/provision-link.tsx';
import { ClaimsTable } from '../tables/claims-table.tsx';
import { Table } from '../tables/table.tsx';
import { useAnswer } from '../use-answer.ts';
import { useKey } from '../use-key.ts';
import { dayText } from '../words/day.ts';
import { periodText } from '../words/period.ts';
import { quantityText } from '../words/quantity.ts';
import { counted, listed, Term, term } from '../words/terms.ts';
import { Citation } from './citation.tsx';
import { Gone } from './gone.tsx';
import { TwoAxes } from './two-axes.tsx';

type Violation = NonNullable<ViolationQuery['violation']>;

/** Why one transfer breaches one paragraph, on whose word, and who denies it. */
export function ViolationPage() {
  const key = useKey();
  const [lens] = useLens();
  const { violation } = useAnswer(ViolationDocument, { key, lens });
  if (violation == null) return <Gone what="violation" name={key} />;
  const { transfer, provision, explanation } = violation;
  return (
    <Page
      title={`${transfer.label}: ${provision.cite}`}
      kind={<>Violation · {violation.rule.title}</>}
      lead={
        <p>
          <To to={toTransfer(transfer.key)}>{transfer.label}</To>{' '}
          <CertaintyMark certainty={transfer.certainty} /> set against{' '}
          <ProvisionLink provision={provision} readWith={violation.readWith} /> of{' '}
          <To to={toResolution(provision.resolution.key)}>{provision.resolution.symbol}</To>
        </p>
      }
    >
      <TwoAxes
        verdict={violation.verdict}
        basis={violation.basis}
        standing={transfer.standing}
        makers={violation.independentMakers}
      />
      {explanation?.soleMaker && <SoleMaker maker={explanation.soleMaker} />}
      <Section title="In words">
        {explanation ? (
          <p className="prose">{explanation.text}</p>
        ) : (
          <p className="none">The rules do not find it in the facts any more.</p>
        )}
        <Citation violation={violation} />
      </Section>
      <Section title="What has to hold" note="Every condition of a breach, how it stands, and why.">
        <Conditions violation={violation} />
      </Section>
      <Section title="From source to resolution">
        <ExplanationDrawing violation={violation} />
      </Section>
      <Section title="Denials and admissions over time">
        <ClaimsTimeline transfer={transfer.key} claims={transfer.claims} />
      </Section>
      <Section
        title="On whose word"
        note="Everything said about the transfer, denials included, in the order of the day."
      >
        <ClaimsTable claims={transfer.claims} />
      </Section>
      <Section title="The facts as claimed">
        <Facts violation={violation} />
      </Section>
    </Page>
  );
}

function SoleMaker({ maker }: { maker: { key: string; name: string } }) {
  const [lens, look] = useLens();
  return (
    <aside className="warning">
      <p>
        <strong>It rests on one maker:</strong> <To to={toActor(maker.key)}>{maker.name}</To>. Whoever else
        says so repeats or depends on it. Without this word nothing is left of it.
      </p>
      <button
        type="button"
        onClick={() => look({ ...lens, withoutMakers: [...(lens.withoutMakers ?? []), maker.key] })}
      >
        Look without it
      </button>
    </aside>
  );
}

function Conditions({ violation }: { violation: Violation }) {
  const claims = new Map(violation.transfer.claims.map((claim) => [claim.key, claim]));
  return (
    <Table
      caption="Conditions"
      rows={violation.explanation?.conditions ?? []}
      keyOf={({ name }) => name}
      columns={[
        { head: 'Condition', cell: ({ name }) => Term(name) },
        { head: 'Stands', cell: ({ result }) => <ResultMark result={result} /> },
        { head: 'Why', className: 'wide', cell: ({ reason }) => reason },
        {
          head: 'Claims behind it',
          cell: (condition) =>
            condition.claims.length === 0 ? (
              <span className="none">the law alone</span>
            ) : (
              <details>
                <summary>{counted(condition.claims.length, 'claim')}</summary>
                <ul>
                  {condition.claims.map(({ key }) => (
                    <li key={key}>
                      <a href={`#${key}`}>{claims.get(key)?.by.name ?? key}</a>
                    </li>
                  ))}
                </ul>
              </details>
            ),
        },
      ]}
    />
  );
}

function Facts({ violation }: { violation: Violation }) {
  const { transfer, provision, parties, citedBy } = violation;
  const roles = [...new Set(parties.map(({ role }) => role))];
  return (
    <dl className="facts">
      <dt>When</dt>
      <dd>{periodText(transfer.period)}</dd>
      <dt>How much</dt>
      <dd>{quantityText(transfer.quantity) ?? transfer.verbal ?? 'no number given'}</dd>
      <dt>Goods</dt>
      <dd>
        {transfer.categories.map(({ key, label }) => (
          <To key={key} to={toViolations({ categories: key })}>
            {label}
          </To>
        ))}
      </dd>
      {roles.map((role) => (
        <Pair key={role} head={`By, as ${term(role)}`}>
          <ActorLinks actors={parties.flatMap((party) => (party.role === role ? [party.actor] : []))} />
        </Pair>
      ))}
      <dt>Paragraph</dt>
      <dd>
        {provision.covers} ({term(provision.nature)}; {term(provision.direction)}; in force from{' '}
        {dayText(provision.inForce.from)}{' '}
        {provision.inForce.to ? `to ${dayText(provision.inForce.to)}` : 'on'})
      </dd>
      {provision.exemptionsText && <Pair head="A party might invoke">{provision.exemptionsText}</Pair>}
      {citedBy.length > 0 && (
        <Pair head="Named as a breach by">
          {citedBy.map(({ key, by, source }) => (
            <span key={key} className="block">
              <To to={toActor(by.key)}>{by.name}</To>, <To to={toSource(source.key)}>{source.title}</To>
            </span>
          ))}
        </Pair>
      )}
      {transfer.legalNote && <Pair head="A note on the law">{transfer.legalNote}</Pair>}
      <Pair head="Seen at">
        {listed([transfer.verifiedBy, provision.verifiedBy].filter((one) => one != null)) || 'not recorded'}
      </Pair>
    </dl>
  );
}

function Pair({ head, children }: { head: string; children: React.ReactNode }) {
  return (
    <>
      <dt>{head}</dt>
      <dd>{children}</dd>
    </>
  );
}
