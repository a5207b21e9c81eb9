import { toTransfers, toViolations } from '../addresses.ts';
import { MonthsChart } from '../drawings/months-chart.tsx';
import { Asked } from '../frame/asked.tsx';
import { Page, Section } from '../frame/page.tsx';
import { To } from '../frame/to.tsx';
import { OverviewDocument, type Standing, type Verdict } from '../generated/operations.ts';
import { useLens } from '../lens.ts';
import { directionFilter, targetsOf } from '../lists/violation-filter.ts';
import { StandingMark } from '../marks/standing-mark.tsx';
import { VerdictMark } from '../marks/verdict-mark.tsx';
import { useAnswer, useOutline } from '../use-answer.ts';
import { dayText } from '../words/day.ts';
import { counted, listed } from '../words/terms.ts';
import { GroupTable } from './group-table.tsx';
import { Lately } from './lately.tsx';
import { MonthsTable } from './months-table.tsx';

const verdicts: readonly Verdict[] = ['BREACH', 'POSSIBLE_BREACH'];

/** How many breaches there are, by resolution, month and direction, and standing: each figure leads to its list. */
export function OverviewPage() {
  const [lens] = useLens();
  const outline = useOutline();
  const targets = targetsOf(outline);
  const figures = useAnswer(OverviewDocument, {
    lens,
    from: directionFilter('from-target', targets),
    to: directionFilter('to-target', targets),
    other: directionFilter('other', targets),
    sole: { maxIndependentMakers: 1 },
  });
  const target = outline.regimes[0]?.target.name ?? 'the target State';
  const ways = [
    { way: `Supplied by the ${target}`, direction: 'from-target', groups: figures.fromTarget },
    { way: `Received by the ${target}`, direction: 'to-target', groups: figures.toTarget },
    { way: `The ${target} is not itself named at either end`, direction: 'other', groups: figures.otherWay },
  ];
  const countOf = (verdict: Verdict) => figures.byVerdict.find(({ group }) => group === verdict)?.count ?? 0;
  const transfers = figures.transferStandings.reduce((sum, { count }) => sum + count, 0);
  const { dataset } = outline;
  return (
    <Page
      title="Which transfers breach which resolutions, on whose word, and who denies it"
      kind={dataset.name}
      lead={
        <p>
          Breaches are computed from the law as data and the claims on record. They hold{' '}
          <em>if the claims hold</em>; how well the claims hold is said beside every one.
        </p>
      }
    >
      <ul className="figures">
        {verdicts.map((verdict) => (
          <li key={verdict}>
            <To to={toViolations({ verdicts: verdict })}>
              <b>{countOf(verdict)}</b>
              <VerdictMark verdict={verdict} />
            </To>
          </li>
        ))}
        <li>
          <To to={toViolations({ maxIndependentMakers: 1 })}>
            <b>{figures.onOneMaker.totalCount}</b>
            <span>rest on one maker</span>
          </To>
        </li>
        <li>
          <To to={toTransfers({})}>
            <b>{transfers}</b>
            <span>transfers on record</span>
          </To>
        </li>
      </ul>

      <div className="halves">
        <Section title="By resolution">
          <GroupTable
            caption="Violations by resolution"
            head="Resolution"
            groups={figures.byResolution}
            field="resolutions"
            label={({ label }) => label}
          />
        </Section>
        <div>
          <Section title="By how well the claims hold">
            <GroupTable
              caption="Violations by standing"
              head="Standing"
              groups={figures.byStanding}
              field="standings"
              label={({ group }) => <StandingMark standing={group as Standing} />}
            />
          </Section>
          <Section title="Transfers by how well the claims hold">
            <ul className="inline-figures">
              {figures.transferStandings.map(({ standing, count }) => (
                <li key={standing}>
                  <To to={toTransfers({ standings: standing })}>
                    <b>{count}</b> <StandingMark standing={standing} />
                  </To>
                </li>
              ))}
            </ul>
          </Section>
        </div>
      </div>

      <Section
        title="By month and direction"
        note="By the month in which the transfer began; transfers without a first day are not drawn. Filled: breach. Outlined: possible breach."
      >
        <MonthsChart ways={ways} />
        <details>
          <summary>The figures as a table</summary>
          <MonthsTable ways={ways} />
        </details>
      </Section>

      {dataset.latestSourceOn && (
        <Section title="What changed lately">
          <Asked>
            <Lately latest={dataset.latestSourceOn} />
          </Asked>
        </Section>
      )}

      <div className="halves">
        <Section title="By supplier">
          <GroupTable
            caption="Violations by supplier"
            head="Supplier"
            groups={figures.bySupplier}
            field="suppliers"
            label={({ label }) => label}
          />
        </Section>
        <Section title="How fresh this is">
          <dl className="facts">
            <dt>Latest source</dt>
            <dd>{dataset.latestSourceOn ? dayText(dataset.latestSourceOn) : 'not known'}</dd>
            <dt>Latest listing</dt>
            <dd>{dataset.latestListingOn ? dayText(dataset.latestListingOn) : 'not known'}</dd>
            <dt>On record</dt>
            <dd>
              {listed(
                dataset.counts
                  .filter(({ kind }) => ['CLAIM', 'SOURCE', 'ACTOR', 'PROVISION'].includes(kind))
                  .map(({ kind, count }) => counted(count, kind.toLowerCase())),
              )}
            </dd>
          </dl>
        </Section>
      </div>
    </Page>
  );
}
