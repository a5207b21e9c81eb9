import type { ClaimRow } from '../../graph/queries/claims.ts';
import type { DesignationRow } from '../../graph/queries/designations.ts';
import type { TransferRow } from '../../graph/queries/transfers.ts';
import type { FoundViolation, ShownClaim, ShownTransfer } from '../../violations/evaluate.ts';
import { knownEnd, showsListing, showsSpan } from '../../violations/lens.ts';
import { byDaySaid, byPeriod } from '../connection-under.ts';
import { pageInMemory } from '../lists/page-in-memory.ts';
import type { PageUnder } from '../loaders/batches.ts';
import { listedVerdicts } from '../loaders/create-loaders.ts';
import type { Loaders } from '../loaders/loaders.ts';
import { transferRef, violationParent } from './found-rows.ts';
import type { View } from './view.ts';

/** How many relations are read at once where those that a lens hides have to be passed over. */
const relationsAtOnce = 200;

/** The loaders of a request through a lens: rows come from the graph, and what the lens shows of them from the view. */
export function loadThrough(base: Loaders, view: View, explanation: Loaders['explanation']): Loaders {
  const { lens, seen } = view;
  const shownTransfer = (row: TransferRow): TransferRow[] => {
    const shown = seen.transfers.get(row.key);
    return shown === undefined ? [] : [throughTransfer(row, shown, view)];
  };
  const shownClaim = (row: ClaimRow): ClaimRow[] =>
    seen.claims.has(row.key)
      ? [{ ...row, overtakenBy: row.overtakenBy.filter(({ key }) => seen.claims.has(key)) }]
      : [];
  const shownListing = (row: DesignationRow): DesignationRow[] =>
    showsListing(lens, row) ? [{ ...row, delistedOn: knownEnd(lens, row.delistedOn) }] : [];
  const violation = (found: FoundViolation) => violationParent(found, seen);
  const isListed = ({ verdict }: FoundViolation) => (listedVerdicts as readonly string[]).includes(verdict);
  const loadClaims = async (claims: readonly ShownClaim[]) => {
    const rows = await Promise.all(claims.map(({ key }) => base.claim.load(key)));
    return rows.flatMap((row) => (row === null ? [] : shownClaim(row)));
  };

  return {
    ...base,
    transfer: one(base.transfer, shownTransfer),
    claim: one(base.claim, shownClaim),
    designation: one(base.designation, shownListing),
    source: one(base.source, (row) => (view.shows({ kind: 'Source', key: row.key }) ? [row] : [])),
    event: one(base.event, (row) =>
      view.shows({ kind: 'Event', key: row.key })
        ? [{ ...row, sources: row.sources.filter(({ key }) => view.shows({ kind: 'Source', key })) }]
        : [],
    ),
    violation: {
      load: async (key) => {
        const found = seen.violations.get(key);
        return found === undefined ? null : violation(found);
      },
    },
    explanation,

    designationsOfActor: many(base.designationsOfActor, shownListing),
    designationsOfPlace: many(base.designationsOfPlace, shownListing),
    partsOfTransfer: many(base.partsOfTransfer, shownTransfer),
    overlapsOfTransfer: many(base.overlapsOfTransfer, shownTransfer),
    evidenceOfTransfer: many(base.evidenceOfTransfer, shownTransfer),
    claimsOfTransfer: many(base.claimsOfTransfer, shownClaim),
    rejectedSources: many(base.rejectedSources, (row) =>
      view.shows({ kind: 'Source', key: row.key }) ? [row] : [],
    ),

    transfersSent: pages(view.transfersSent, transferRef),
    transfersReceived: pages(view.transfersReceived, transferRef),
    transfersCarried: pages(view.transfersCarried, transferRef),
    transfersVia: pages(view.transfersVia, transferRef),
    transferCountOfPlace: { load: async (key) => view.transfersVia(key).length },
    actorCounts: {
      load: async (key) => ({
        key,
        sent: view.transfersSent(key).length,
        received: view.transfersReceived(key).length,
        carried: view.transfersCarried(key).length,
        claims: view.claimsOfMaker(key).length,
      }),
    },
    claimsOfMaker: {
      load: (page) => loadClaims(pageInMemory(view.claimsOfMaker(page.parent), byDaySaid, 'DESC', page)),
    },
    claimsOfSource: {
      load: (page) => loadClaims(pageInMemory(view.claimsOfSource(page.parent), byDaySaid, 'DESC', page)),
    },
    claimCountOfSource: { load: async (key) => view.claimsOfSource(key).length },

    violationsOfTransfer: {
      load: async (key) =>
        view
          .violationsOfTransfer(key)
          .toSorted((a, b) => (a.key < b.key ? -1 : 1))
          .map(violation),
    },
    violationsOfActor: pages((key) => view.violationsOfActor(key).filter(isListed), violation),
    violationsOfProvision: pages((key) => view.violationsOfProvision(key).filter(isListed), violation),
    violationCountOfActor: { load: async (key) => view.violationsOfActor(key).filter(isListed).length },
    violationCountOfProvision: {
      load: async (key) => view.violationsOfProvision(key).filter(isListed).length,
    },

    relations: { load: (page) => relationsThrough(base, view, page) },
    relationCount: {
      load: async (parent) =>
        (
          await relationsThrough(base, view, {
            parent,
            from: null,
            limit: Number.POSITIVE_INFINITY,
            backwards: false,
          })
        ).length,
    },
  };
}

function throughTransfer(
  row: TransferRow,
  { standing, independentMakers, quantity: { min, max, unit, qualifier } }: ShownTransfer,
  { seen }: View,
): TransferRow {
  return {
    ...row,
    standing,
    independentMakers,
    quantityMin: min,
    quantityMax: max,
    unit,
    qualifier,
    partOf: row.partOf.filter(({ key }) => seen.transfers.has(key)),
  };
}

function one<T>(
  base: { load(key: string): Promise<T | null> },
  through: (row: T) => T[],
): { load(key: string): Promise<T | null> } {
  return {
    load: async (key) => {
      const row = await base.load(key);
      return row === null ? null : (through(row)[0] ?? null);
    },
  };
}

function many<T>(
  base: { load(key: string): Promise<T[]> },
  through: (row: T) => T[],
): { load(key: string): Promise<T[]> } {
  return { load: async (key) => (await base.load(key)).flatMap(through) };
}

function pages<T extends { readonly sortOn: string; readonly key: string }, R>(
  listOf: (parent: string) => readonly T[],
  show: (row: T) => R,
): { load(page: PageUnder): Promise<R[]> } {
  return { load: async (page) => pageInMemory(listOf(page.parent), byPeriod, 'DESC', page).map(show) };
}

/** The next relations that the lens shows: what it hides is passed over, so that a page is full where there are more. */
async function relationsThrough(base: Loaders, { lens }: View, { limit, ...page }: PageUnder) {
  const found: Awaited<ReturnType<Loaders['relations']['load']>> = [];
  let { from } = page;
  while (found.length < limit) {
    const rows = await base.relations.load({ ...page, from, limit: relationsAtOnce });
    const last = rows.at(-1);
    found.push(
      ...rows
        .filter(({ tie }) => showsSpan(lens, tie))
        .map((row) => ({ ...row, tie: { ...row.tie, to: knownEnd(lens, row.tie.to) } })),
    );
    if (last === undefined || rows.length < relationsAtOnce) break;
    from = { sort: last.sort, key: last.key };
  }
  return found.slice(0, limit);
}
