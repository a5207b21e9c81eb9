import type { Evaluation, FoundViolation, ShownClaim, ShownTransfer } from '../../violations/evaluate.ts';
import { begunBy } from '../../violations/evaluate.ts';
import { isKnown, type Lens, showsListing } from '../../violations/lens.ts';
import type { NodeName } from '../global-id.ts';
import { inForceOn, type LawMemory } from '../law-memory.ts';
import type { LensSource, Snapshot } from './snapshot.ts';

/** The graph through a lens: what of it is shown, and the lists that hang on its nodes, the latest first. */
export interface View {
  readonly lens: Lens;
  readonly seen: Evaluation;
  /** The sources that it shows. */
  readonly sources: readonly LensSource[];
  shows(node: NodeName): boolean;
  transfersSent(supplier: string): readonly ShownTransfer[];
  transfersReceived(recipient: string): readonly ShownTransfer[];
  transfersCarried(carrier: string): readonly ShownTransfer[];
  transfersVia(place: string): readonly ShownTransfer[];
  claimsOfMaker(maker: string): readonly ShownClaim[];
  claimsOfSource(source: string): readonly ShownClaim[];
  violationsOfTransfer(transfer: string): readonly FoundViolation[];
  violationsOfActor(actor: string): readonly FoundViolation[];
  violationsOfProvision(provision: string): readonly FoundViolation[];
  violationsReadWith(provision: string): readonly FoundViolation[];
  violationsOnClaim(claim: string): readonly FoundViolation[];
}

/** Looks at an evaluation through its lens; each list is made when it is first asked for. */
export function viewThrough(
  lens: Lens,
  evaluation: Evaluation,
  { sources, records }: Snapshot,
  { provisions }: LawMemory,
): View {
  const seen = begunBy(evaluation, lens);
  const transfers = [...seen.transfers.values()].sort(latestFirst);
  const claims = [...seen.claims.values()].sort((a, b) => latestFirst(said(a), said(b)));
  const violations = [...seen.violations.values()].sort(latestFirst);
  const { withoutSources, knownAt } = lens;

  const shownSources = new Set(
    [...sources.values()].filter(
      ({ key, publishedOn }) => isKnown(knownAt, publishedOn) && !withoutSources.includes(key),
    ),
  );
  const showsSource = (key: string): boolean => {
    const source = sources.get(key);
    return source === undefined || shownSources.has(source);
  };
  const showsRecord = ({ kind, key }: NodeName): boolean => {
    const record = records.get(`${kind}:${key}`);
    if (record === undefined) return true;
    if (record.kind === 'Designation')
      return showsListing(lens, { listedOn: record.from, delistedOn: record.to });
    return record.sources.length === 0 || record.sources.some(showsSource);
  };
  const showsProvision = (key: string): boolean => {
    const provision = provisions.get(key);
    return provision === undefined || lens.validAt === null || inForceOn(provision, lens.validAt);
  };

  return {
    lens,
    seen,
    sources: [...shownSources],
    shows: (node) => {
      if (node.kind === 'Transfer') return seen.transfers.has(node.key);
      if (node.kind === 'Claim') return seen.claims.has(node.key);
      if (node.kind === 'Violation') return seen.violations.has(node.key);
      if (node.kind === 'Source') return showsSource(node.key);
      return node.kind === 'Provision' ? showsProvision(node.key) : showsRecord(node);
    },
    transfersSent: listsBy(transfers, ({ suppliers }) => suppliers),
    transfersReceived: listsBy(transfers, ({ recipients }) => recipients),
    transfersCarried: listsBy(transfers, ({ carriers }) => carriers),
    transfersVia: listsBy(transfers, ({ places }) => places.map(({ place }) => place)),
    claimsOfMaker: listsBy(claims, ({ maker }) => [maker]),
    claimsOfSource: listsBy(claims, ({ source }) => [source]),
    violationsOfTransfer: listsBy(violations, ({ transfer }) => [transfer]),
    violationsOfActor: listsBy(violations, ({ parties }) => parties.map(({ actor }) => actor)),
    violationsOfProvision: listsBy(violations, ({ provision }) => [provision]),
    violationsReadWith: listsBy(violations, ({ readWith }) => readWith),
    violationsOnClaim: listsBy(violations, ({ restsOn, citedBy }) => [...restsOn, ...citedBy]),
  };
}

function said({ statedOn, key }: ShownClaim) {
  return { sortOn: statedOn ?? '', key };
}

type Dated = { readonly sortOn: string; readonly key: string };

function latestFirst(a: Dated, b: Dated): number {
  if (a.sortOn !== b.sortOn) return a.sortOn < b.sortOn ? 1 : -1;
  return a.key < b.key ? 1 : -1;
}

/** Rows by the keys that they hang on, each once. */
function listsBy<T>(
  rows: readonly T[],
  keysOf: (row: T) => readonly string[],
): (key: string) => readonly T[] {
  let lists: Map<string, T[]> | undefined;
  return (key) => {
    lists ??= new Map();
    if (lists.size === 0)
      for (const row of rows)
        for (const one of new Set(keysOf(row))) {
          const list = lists.get(one) ?? [];
          list.push(row);
          lists.set(one, list);
        }
    return lists.get(key) ?? [];
  };
}
