import { toActor, toCap, toProvision, toViolations } from '../addresses.ts';
import { SpanRanges } from '../drawings/span-ranges.tsx';
import { Page, Section } from '../frame/page.tsx';
import { To } from '../frame/to.tsx';
import { ResolutionDocument, type ResolutionQuery } from '../generated/operations.ts';
import { useLens } from '../lens.ts';
import { CertaintyMark } from '../marks/doubt-marks.tsx';
import { useAnswer } from '../use-answer.ts';
import { useKey } from '../use-key.ts';
import { dayText } from '../words/day.ts';
import { counted, listed, term } from '../words/terms.ts';
import { Gone } from './gone.tsx';
import { Paragraph } from './paragraph.tsx';

type Resolution = NonNullable<ResolutionQuery['resolution']>;

/** One resolution: its paragraphs, when each was in force and what changed it, what it covers, its breaches. */
export function ResolutionPage() {
  const key = useKey();
  const [lens] = useLens();
  const { resolution } = useAnswer(ResolutionDocument, { symbol: key, lens });
  if (resolution == null) return <Gone what="resolution" name={key} />;
  const { provisions, regime } = resolution;
  const breached = provisions.filter(({ violations }) => violations.totalCount > 0);
  const total = breached.reduce((sum, { violations }) => sum + violations.totalCount, 0);
  return (
    <Page
      title={resolution.symbol}
      kind={<>Resolution · {regime.name}</>}
      lead={
        <p>
          {resolution.summary} <CertaintyMark certainty={resolution.certainty} />
        </p>
      }
    >
      <dl className="facts">
        <dt>Adopted</dt>
        <dd>
          {dayText(resolution.adoptedOn)}
          {vote(resolution)}
        </dd>
        {resolution.trigger && (
          <>
            <dt>After</dt>
            <dd>{resolution.trigger}</dd>
          </>
        )}
        <dt>Aims at</dt>
        <dd>
          <To to={toActor(regime.target.key)}>{regime.target.name}</To>
        </dd>
        <dt>Violations</dt>
        <dd>
          {total === 0 ? (
            'none on record'
          ) : (
            <>
              <To to={toViolations({ resolutions: resolution.number })}>{counted(total, 'violation')}</To> of{' '}
              {counted(breached.length, 'paragraph')}
            </>
          )}
        </dd>
        <dt>Seen at</dt>
        <dd className="seen">{resolution.verifiedBy ?? 'not recorded'}</dd>
      </dl>
      <Section
        title="In force"
        note="An arrow says that the paragraph is still in force. What changed it stands below."
      >
        <SpanRanges
          label="Paragraphs in force"
          least={500}
          spans={provisions.map((provision) => ({
            label: labelOf(provision),
            from: provision.inForce.from,
            to: provision.inForce.to,
            tone: provision.violations.totalCount > 0 ? 'breach' : 'accent',
            href: toProvision({ key: provision.key, resolution }),
          }))}
        />
        <ChangeList resolution={resolution} />
      </Section>
      <Section title={counted(provisions.length, 'paragraph')}>
        {provisions.map((provision) => (
          <Paragraph key={provision.key} provision={provision} />
        ))}
      </Section>
      {provisions.some(({ caps }) => caps.length > 0) && (
        <p>
          {provisions
            .filter(({ caps }) => caps.length > 0)
            .map(({ key: provision, cite }) => (
              <To key={provision} to={toCap(provision)} className="more">
                Ledger of the cap of {cite}
              </To>
            ))}
        </p>
      )}
    </Page>
  );
}

function vote({ votesFor, votesAgainst, abstentions, chapterVII }: Resolution): string {
  const votes =
    votesFor === null
      ? ''
      : `, ${votesFor} in favour, ${votesAgainst ?? 0} against, ${abstentions ?? 0} abstaining`;
  return `${votes}${chapterVII ? '; under Chapter VII of the Charter' : ''}`;
}

/** A paragraph with its measure, what changed it, and whether there are violations of it. */
function labelOf({ paragraph, measure, changedBy, violations }: Resolution['provisions'][number]): string {
  const by = listed(changedBy.map(({ on, provision }) => `${provision.cite} (${on.slice(0, 4)})`));
  return [
    `${paragraph} ${term(measure)}`,
    by && `changed by ${by}`,
    violations.totalCount > 0 && counted(violations.totalCount, 'violation'),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** When paragraphs of this resolution were changed, and by what. */
function ChangeList({ resolution }: { resolution: Resolution }) {
  const rows = resolution.provisions
    .flatMap((provision) => provision.changedBy.map((change) => ({ ...change, of: provision })))
    .sort((a, b) => a.on.localeCompare(b.on));
  if (rows.length === 0) return <p className="none">No later paragraph changes any of these.</p>;
  return (
    <ol className="changes">
      {rows.map(({ on, how, provision, of }) => (
        <li key={`${of.key} ${provision.key} ${how}`}>
          <time dateTime={on}>{dayText(on)}</time>{' '}
          <To to={toProvision({ key: of.key, resolution })}>{of.cite}</To> {changed(how)}{' '}
          <To to={toProvision(provision)}>{provision.cite}</To>
        </li>
      ))}
    </ol>
  );
}

const passive: Readonly<Record<string, string>> = {
  EXPANDS: 'is expanded by',
  REPLACES: 'is replaced by',
  CLARIFIES: 'is clarified by',
  NARROWS_EXEMPTION: 'has an exemption narrowed by',
  TIGHTENS_CAP: 'has its cap tightened by',
  ADDS_ITEMS: 'gets items added by',
  EXEMPTS: 'gets an exemption by',
};

/** What a later paragraph does to this one. */
const changed = (how: string): string => passive[how] ?? 'is changed by';
