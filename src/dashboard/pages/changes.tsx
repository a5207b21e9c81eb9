import { ask } from '../ask.ts';
import { Section } from '../frame/page.tsx';
import { type ChangeKind, CompareDocument, type Lens } from '../generated/operations.ts';
import { Downloads } from '../lists/downloads.tsx';
import { Pager } from '../lists/pager.tsx';
import { paths } from '../paths.ts';
import { changeColumns } from '../tables/change-columns.tsx';
import { Table } from '../tables/table.tsx';
import { useAnswer } from '../use-answer.ts';

/** Kinds of change, the gravest first, as the endpoint lists them. */
export const changeTexts: Readonly<Record<ChangeKind, string>> = {
  APPEARED: 'Appeared',
  DISAPPEARED: 'Disappeared',
  VERDICT_CHANGED: 'Another verdict',
  STANDING_CHANGED: 'Another standing',
  EVIDENCE_CHANGED: 'Other claims only',
};

interface Props {
  readonly from: Lens;
  readonly to: Lens;
  readonly params: URLSearchParams;
}

/** What differs between two lenses, a table for each kind of change. */
export function Changes({ from, to, params }: Props) {
  const { compare } = useAnswer(CompareDocument, { from, to, first: 100, after: params.get('after') });
  const rows = compare.edges.map(({ node }) => node);
  const kinds = [...new Set(rows.map(({ kind }) => kind))];
  const fileColumns = [
    { head: 'Change', cell: () => null, text: ({ kind }: { kind: ChangeKind }) => changeTexts[kind] },
    ...changeColumns,
  ];
  const askPage = async (after: string | null) => {
    const page = (await ask(CompareDocument, { from, to, first: 100, after })).compare;
    return {
      rows: page.edges.map(({ node }) => node),
      total: page.totalCount,
      next: page.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null,
    };
  };
  return (
    <>
      <ul className="figures" aria-label="Changes">
        {compare.counts.map(({ kind, count }) => (
          <li key={kind}>
            <a href={`#${kind}`}>
              <b>{count}</b>
              <span>{changeTexts[kind]}</span>
            </a>
          </li>
        ))}
      </ul>
      {rows.length === 0 && <p>Nothing differs between the two lenses.</p>}
      {rows.length > 0 && <Downloads name="changes" columns={fileColumns} askPage={askPage} />}
      {kinds.map((kind) => (
        <Section key={kind} title={changeTexts[kind]} id={kind}>
          <Table
            caption={`${changeTexts[kind]}: violations`}
            columns={changeColumns}
            rows={rows.filter((row) => row.kind === kind)}
            keyOf={({ violation }) => violation.key}
          />
        </Section>
      ))}
      <Pager
        path={paths.compare}
        params={params}
        total={compare.totalCount}
        size={100}
        shown={rows.length}
        next={compare.pageInfo.hasNextPage ? (compare.pageInfo.endCursor ?? null) : null}
        of="change"
      />
    </>
  );
}
