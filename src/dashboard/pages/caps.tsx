import { toCap } from '../addresses.ts';
import { Page } from '../frame/page.tsx';
import { To } from '../frame/to.tsx';
import { ProvisionLink } from '../marks/provision-link.tsx';
import { Table } from '../tables/table.tsx';
import { useOutline } from '../use-answer.ts';
import { dayText } from '../words/day.ts';
import { numberText, unitText } from '../words/quantity.ts';
import { sentence, Term, term } from '../words/terms.ts';

/** All caps that the law sets, those in force first: each leads to its ledgers. */
export function CapsPage() {
  const { resolutions } = useOutline();
  const rows = resolutions
    .flatMap((resolution) =>
      resolution.provisions.flatMap((provision) =>
        provision.caps.map((cap) => ({
          cap,
          until: [cap.to, provision.inForce.to].filter((day) => day !== null).sort()[0] ?? null,
          provision: { ...provision, resolution },
        })),
      ),
    )
    .sort(
      (a, b) => (b.until ?? '9999').localeCompare(a.until ?? '9999') || b.cap.from.localeCompare(a.cap.from),
    );
  return (
    <Page
      title="Caps"
      lead={
        <p>
          Limits on amounts in a period, for all suppliers together. Each ledger sums what the claims come to,
          at least and at most, and says what was not counted and why.
        </p>
      }
    >
      <Table
        caption="Caps, those in force first"
        rows={rows}
        keyOf={({ cap, provision }) => `${provision.key} ${cap.from}`}
        columns={[
          {
            head: 'Of',
            className: 'wide',
            cell: ({ cap, provision }) => <To to={toCap(provision.key)}>{sentence(cap.category.label)}</To>,
          },
          { head: 'Paragraph', cell: ({ provision }) => <ProvisionLink provision={provision} /> },
          { head: 'Limit', cell: ({ cap }) => limitText(cap) },
          { head: 'Period', cell: ({ cap }) => (cap.periodKind ? Term(cap.periodKind) : 'not said') },
          { head: 'In force', cell: ({ cap, until }) => inForceText(cap.from, until) },
          { head: 'Direction', cell: ({ provision }) => term(provision.direction) },
        ]}
      />
    </Page>
  );
}

/** The days of a cap; one whose paragraph was replaced before its first day never took effect. */
function inForceText(from: string, until: string | null): string {
  if (until === null) return `${dayText(from)} on`;
  return until < from ? 'never took effect' : `${dayText(from)} to ${dayText(until)}`;
}

/** The limit in words, both of them where the text gives two. */
export function limitText(cap: {
  amount: number | null;
  unit: string | null;
  orAmount: number | null;
  orUnit: string | null;
}): string {
  if (cap.amount === null) return 'the text gives no number';
  const one = `${numberText(cap.amount)} ${unitText(cap.unit, cap.amount)}`;
  return cap.orAmount === null
    ? one
    : `${one} or ${numberText(cap.orAmount)} ${unitText(cap.orUnit, cap.orAmount)}`;
}
