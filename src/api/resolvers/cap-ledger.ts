import type { Ledger, LedgerLine as Line } from '../../law/cap-ledger.ts';
import type { Range } from '../../law/quantity.ts';
import { there } from '../detail.ts';
import type {
  CapLedgerResolvers,
  LedgerLineResolvers,
  LedgerOmissionResolvers,
  LedgerSupplierResolvers,
} from '../generated/resolvers.ts';
import { known } from '../law-memory.ts';
import { loadClaims } from '../load-claims.ts';
import type { Loaders } from '../loaders/loaders.ts';

/** A line or a supplier knows the unit of its ledger. */
export type LineParent = Line & { readonly unit: string | null };
export type SupplierParent = Ledger['bySupplier'][number] & { readonly unit: string | null };

export const CapLedger: CapLedgerResolvers = {
  provision: async ({ provision }, _, { law }) => known((await law()).provisions, provision),
  total: ({ total, limit }) => withUnit(total, limit.unit),
  lines: ({ lines, limit: { unit } }) => lines.map((line) => ({ ...line, unit })),
  notCounted: ({ notCounted }) => [...notCounted],
  bySupplier: ({ bySupplier, limit: { unit } }) => bySupplier.map((one) => ({ ...one, unit })),
};

export const LedgerLine: LedgerLineResolvers = {
  transfer: ({ transfer }, _, { loaders }) => loadTransfer(loaders, transfer),
  counted: ({ counted, unit }) => withUnit(counted, unit),
  claims: ({ claims }, _, { loaders }) => loadClaims(loaders, claims),
};

export const LedgerOmission: LedgerOmissionResolvers = {
  transfer: ({ transfer }, _, { loaders }) => loadTransfer(loaders, transfer),
};

export const LedgerSupplier: LedgerSupplierResolvers = {
  supplier: ({ supplier }, _, { loaders }) => (supplier === null ? null : loaders.actor.load(supplier)),
  total: ({ total, unit }) => withUnit(total, unit),
};

function withUnit(range: Range, unit: string | null) {
  return { ...range, unit };
}

async function loadTransfer({ transfer }: Loaders, key: string) {
  return there(await transfer.load(key), { key });
}
