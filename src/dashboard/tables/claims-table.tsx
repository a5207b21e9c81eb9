import { toActor, toProvision, toResolution, toSource } from '../addresses.ts';
import { To } from '../frame/to.tsx';
import type { TransferQuery } from '../generated/operations.ts';
import { useLens } from '../lens.ts';
import { CertaintyMark } from '../marks/doubt-marks.tsx';
import { PositionMark } from '../marks/position-mark.tsx';
import { statedDay } from '../words/day.ts';
import { quantityText } from '../words/quantity.ts';
import { term } from '../words/terms.ts';
import type { Column } from './column.ts';
import { Table } from './table.tsx';

type Claim = Omit<
  NonNullable<TransferQuery['transfer']>['claims'][number],
  'periodText' | 'asOf' | 'asOfText'
>;

/** Everything said about a transfer: who, what, how firmly, when and where, and a look without each voice. */
export function ClaimsTable({ claims, anchored = true }: { claims: readonly Claim[]; anchored?: boolean }) {
  return (
    <Table
      caption="Claims"
      columns={columns}
      rows={[...claims].sort((a, b) => dayOf(a).localeCompare(dayOf(b)))}
      keyOf={({ key }) => key}
      anchored={anchored}
      empty="Nobody says anything of it under this lens."
    />
  );
}

/** The day it was said, else the day its source came out; what has neither comes last. */
const dayOf = ({ statedOn, source }: Claim): string => statedOn ?? source.publishedOn ?? '9999';

const columns: readonly Column<Claim>[] = [
  { head: 'Maker', cell: ({ by }) => <To to={toActor(by.key)}>{by.name}</To> },
  {
    head: 'Says',
    cell: ({ position, strength, overtakenBy, certainty }) => (
      <>
        <PositionMark position={position} /> {strength && <small>{term(strength)}</small>}{' '}
        <CertaintyMark certainty={certainty} />
        {overtakenBy.map(({ key, by, statedOn }) => (
          <small key={key} className="overtaken">
            overtaken by <a href={`#${key}`}>{by.name}</a>
            {statedOn && `, ${statedDay(statedOn, 'DAY')}`}
          </small>
        ))}
      </>
    ),
  },
  {
    head: 'How much',
    cell: ({ quantity, ofPart }) => (
      <>
        {(quantity && quantityText(quantity)) ?? <span className="none">–</span>}
        {ofPart && <small className="block">of a part of it, or of more than it</small>}
      </>
    ),
  },
  {
    head: 'When',
    cell: ({ statedOn, statedPrecision, source }) =>
      statedOn ? (
        statedDay(statedOn, statedPrecision)
      ) : (
        <>
          {statedDay(source.publishedOn, source.publishedPrecision)} <small>the source</small>
        </>
      ),
  },
  {
    head: 'Source',
    className: 'wide',
    cell: ({ source, note, cites, rejects, legalBasis }) => (
      <>
        <To to={toSource(source.key)}>{source.title}</To> <CertaintyMark certainty={source.certainty} />
        {note && <small className="block">{note}</small>}
        {legalBasis.length > 0 && <small className="block">invokes {legalBasis.join('; ')}</small>}
        {cites.length > 0 && (
          <small className="block">
            cites{' '}
            {cites.map((text, index) => (
              <span key={text.key}>
                {index > 0 && ', '}
                {text.__typename === 'Provision' ? (
                  <To to={toProvision(text)}>{text.cite}</To>
                ) : (
                  <To to={toResolution(text.key)}>{text.symbol}</To>
                )}
              </span>
            ))}
          </small>
        )}
        {rejects.length > 0 && (
          <small className="block">rejects {rejects.map(({ title }) => title).join('; ')}</small>
        )}
      </>
    ),
  },
  { head: 'Look without', className: 'screen', cell: (claim) => <Without claim={claim} /> },
];

function Without({ claim }: { claim: Claim }) {
  const [lens, look] = useLens();
  const { by, source } = claim;
  const makers = lens.withoutMakers ?? [];
  const sources = lens.withoutSources ?? [];
  return (
    <span className="buttons">
      <button
        type="button"
        className="small"
        aria-label={`Look without the maker ${by.name}`}
        onClick={() => look({ ...lens, withoutMakers: [...makers, by.key] })}
      >
        maker
      </button>
      <button
        type="button"
        className="small"
        aria-label={`Look without the source ${source.title}`}
        onClick={() => look({ ...lens, withoutSources: [...sources, source.key] })}
      >
        source
      </button>
    </span>
  );
}
