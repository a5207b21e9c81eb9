import { SpanRanges } from '../drawings/span-ranges.tsx';
import type { ActorQuery } from '../generated/operations.ts';
import { ActorLinks } from '../marks/actor-links.tsx';
import { CertaintyMark } from '../marks/doubt-marks.tsx';
import { ProvisionLink } from '../marks/provision-link.tsx';
import { dayText } from '../words/day.ts';
import { counted, listed, term } from '../words/terms.ts';
import { Table } from './table.tsx';

type Listing = NonNullable<ActorQuery['actor']>['designations'][number];

/** Who listed it, when, and what follows; drawn and as a table. */
export function ListingsTable({ listings }: { listings: readonly Listing[] }) {
  if (listings.length === 0)
    return <p className="none">No authority lists it, as far as is recorded here.</p>;
  const undated = listings.filter(
    ({ listedOn, delistedOn }) => listedOn === null && delistedOn === null,
  ).length;
  return (
    <>
      <SpanRanges
        label="Listings"
        least={365}
        spans={listings
          .filter(({ listedOn, delistedOn }) => listedOn ?? delistedOn)
          .map(({ authority, reference, act, listedOn, delistedOn }) => ({
            label: [authority, reference ?? act].filter(Boolean).join(' '),
            from: listedOn,
            to: delistedOn,
            tone: 'accent',
          }))}
      />
      {undated > 0 && <p className="note">{counted(undated, 'listing')} without a day in full not drawn.</p>}
      <Table
        caption="Listings"
        rows={listings}
        keyOf={({ key }) => key}
        columns={[
          {
            head: 'Authority',
            cell: ({ authority, listedBy }) => (listedBy ? <ActorLinks actors={[listedBy]} /> : authority),
          },
          {
            head: 'Reference',
            cell: ({ reference, act }) => [reference, act].filter(Boolean).join(', ') || '–',
          },
          {
            head: 'Listed',
            cell: ({ listedOn, listedOnText, certainty }) => (
              <>
                {listedOn ? dayText(listedOn) : (listedOnText ?? 'day not known')}{' '}
                <CertaintyMark certainty={certainty} />
              </>
            ),
          },
          {
            head: 'Taken off',
            cell: ({ delistedOn, listedAgainOn }) =>
              `${delistedOn ? dayText(delistedOn) : 'still listed'}${listedAgainOn ? `, listed again ${dayText(listedAgainOn)}` : ''}`,
          },
          { head: 'What follows', cell: ({ measures }) => listed(measures.map(term)) || '–' },
          {
            head: 'Under',
            cell: ({ under }) =>
              under.length === 0
                ? '–'
                : under.map((provision) => <ProvisionLink key={provision.key} provision={provision} />),
          },
        ]}
      />
    </>
  );
}
