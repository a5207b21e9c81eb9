import { type CapEntry, entryOf } from './cap-entry.ts';
import { type Limit, limitsOf } from './cap-limits.ts';
import { type PassedOn, passedOn } from './cap-passed.ts';
import type { CapPeriod } from './cap-periods.ts';
import { heaviestApart } from './heaviest-apart.ts';
import { listed } from './in-words.ts';
import type { CapOf } from './law-index.ts';
import { nothing, plus, type Range, rangeInWords, upTo } from './quantity.ts';
import type { Case } from './rule.ts';
import type { SameGoods } from './same-goods.ts';
import type { Verdict } from './verdict.ts';
import { withKey } from './with-key.ts';

/** What a transfer adds to the sum, why, and the claims that say so. */
export interface LedgerLine {
  readonly transfer: string;
  readonly counted: Range;
  readonly reason: string;
  readonly claims: readonly string[];
}

/** A transfer that adds nothing to the sum, and why; `within` names the counted transfers that it is a part of. */
export interface LedgerOmission {
  readonly transfer: string;
  readonly reason: string;
  readonly within: readonly string[];
}

/**
 * What was delivered in one period of a cap, at least and at most, against the limit. Amounts are in the unit of
 * the limit. `supplier` null stands for suppliers that nobody names.
 */
export interface Ledger {
  readonly provision: string;
  readonly cap: string;
  readonly period: CapPeriod;
  readonly limit: Limit;
  readonly total: Range;
  readonly verdict: Exclude<Verdict, 'EXEMPT'>;
  /** Null as long as the cap is not passed, or not known to be. */
  readonly passedOn: PassedOn | null;
  readonly lines: readonly LedgerLine[];
  readonly notCounted: readonly LedgerOmission[];
  /** The transfers that count, by themselves or as a part. */
  readonly counting: ReadonlySet<string>;
  /** The claims behind the sum. */
  readonly claims: readonly string[];
  readonly bySupplier: readonly { readonly supplier: string | null; readonly total: Range }[];
}

type Entry = CapEntry & { readonly range: Range };

/** Gravest first, then what is not known: nothing is cleared while one of two limits could not be tested. */
const byWeight: readonly Ledger['verdict'][] = ['BREACH', 'POSSIBLE_BREACH', 'UNKNOWN', 'NO_BREACH'];

/** The ledger of a cap for a period. Of two limits the graver decides, then the one that more is counted against. */
export function ledgerOf(over: CapOf, period: CapPeriod, cases: readonly Case[], same: SameGoods): Ledger {
  const ledgers = limitsOf(over.cap).map((limit) => ledgerAgainst(limit, over, period, cases, same));
  const weightOf = ({ verdict }: Ledger) => byWeight.indexOf(verdict);
  const gravest = ledgers.reduce((a, b) => (weightOf(b) < weightOf(a) ? b : a));
  if (gravest.verdict !== 'UNKNOWN') return gravest;
  const fullest = ledgers.reduce((a, b) => (b.lines.length > a.lines.length ? b : a));
  return { ...fullest, verdict: 'UNKNOWN' };
}

function ledgerAgainst(
  limit: Limit,
  over: CapOf,
  period: CapPeriod,
  cases: readonly Case[],
  same: SameGoods,
): Ledger {
  const all = cases
    .flatMap((given) => withKey(given.transfer, () => entryOf(over, limit, period, given) ?? []))
    .sort(inOrder);
  const stated = all.filter(isCounted);
  const byKey = new Map(stated.map((entry) => [keyOf(entry), entry]));
  const wholes = (entry: CapEntry) => [...same.wholesOf(keyOf(entry))].filter((key) => byKey.has(key)).sort();
  const touching = same.among([...byKey.keys()]);
  const sure = (some: readonly Entry[]) =>
    heaviestApart(
      some.map((entry) => ({ key: keyOf(entry), weight: entry.range.min })),
      touching,
    );
  const families = familiesOf(stated, wholes).map((family) => settled(family, sure(membersOf(family))));
  const entries = families.flatMap(membersOf).sort(inOrder);
  const apart = sure(entries);
  const lines = families.map((family): LedgerLine => {
    const added = membersOf(family).filter((entry) => entry.range.min > 0 && apart.has(keyOf(entry)));
    const { given, range } = family.whole;
    return {
      transfer: given.transfer.key,
      counted: { min: leastOf(added), max: range.max },
      reason: reasonOf(family.whole, added, touching),
      claims: given.restsOn,
    };
  });
  const opened = all.some(({ opens }) => opens);
  const sum = lines.reduce((total, { counted }) => plus(total, counted), nothing);
  const total = opened || lines.length === 0 ? { ...sum, max: null } : sum;
  const verdict = lines.length === 0 ? 'UNKNOWN' : verdictOn(total, limit);
  return {
    provision: over.provision.key,
    cap: over.cap.key,
    period,
    limit,
    total,
    verdict,
    passedOn:
      limit.amount !== null && (verdict === 'BREACH' || verdict === 'POSSIBLE_BREACH')
        ? passedOn(limit.amount, period, {
            most: [...families.map(({ whole }) => whole), ...all.filter(({ opens }) => opens)].map(
              ({ given, range }) => ({
                from: given.transfer.from,
                max: range?.max ?? null,
              }),
            ),
            least: entries.map((entry) => ({ ...entry, to: entry.given.transfer.to })),
            sumOf: (some) => {
              const surely = sure(some);
              return leastOf(some.filter((entry) => surely.has(keyOf(entry))));
            },
          })
        : null,
    lines,
    notCounted: all.flatMap((entry): LedgerOmission[] => {
      if (entry.range === null) return [{ transfer: keyOf(entry), reason: entry.reason, within: [] }];
      const within = wholes(entry);
      const names = listed(within.map((key) => byKey.get(key)?.given.transfer.label ?? key));
      return within.length === 0
        ? []
        : [{ transfer: keyOf(entry), reason: `It is part of ${names} and not counted beside it.`, within }];
    }),
    counting: new Set(byKey.keys()),
    claims: [...new Set(lines.flatMap(({ claims }) => claims))].sort(),
    bySupplier: bySupplier(lines, byKey),
  };
}

/** A transfer that is part of no other that counts, and those that are parts of it. */
interface Family {
  readonly whole: Entry;
  readonly parts: readonly Entry[];
}

/** Every entry under the first of the wholes that counts it. */
function familiesOf(entries: readonly Entry[], wholes: (entry: Entry) => readonly string[]): Family[] {
  const tops = new Map(
    entries
      .filter((entry) => wholes(entry).length === 0)
      .map((whole) => [keyOf(whole), { whole, parts: [] as Entry[] }]),
  );
  for (const entry of entries) {
    const top = wholes(entry).find((key) => tops.has(key));
    if (top !== undefined) tops.get(top)?.parts.push(entry);
  }
  return [...tops.values()];
}

/**
 * A family whose parts surely come to more than the whole is said to be at most: one of the claims is wrong, and which
 * one is not known. So it counts as anything between the two, and the parts add nothing of their own.
 */
function settled(family: Family, apart: ReadonlySet<string>): Family {
  const { whole, parts } = family;
  const { min, max } = whole.range;
  const added = parts.filter((entry) => apart.has(keyOf(entry)));
  const least = leastOf(added);
  if (max === null || least <= max) return family;
  const names = listed(added.map(({ given }) => given.transfer.label));
  return {
    whole: {
      ...whole,
      range: { min, max: least },
      reason: `${whole.reason} Its ${added.length === 1 ? 'part is' : 'parts are'} said to be more than it is itself: ${names}. One of the claims is wrong, so it counts as anything between the two.`,
    },
    parts: parts.map((entry) => ({ ...entry, range: { ...entry.range, min: 0 } })),
  };
}

function membersOf({ whole, parts }: Family): Entry[] {
  return [whole, ...parts];
}

function leastOf(entries: readonly Entry[]): number {
  return entries.reduce((sum, { range }) => sum + range.min, 0);
}

function verdictOn({ min, max }: Range, { amount }: Limit): Ledger['verdict'] {
  if (amount === null) return 'UNKNOWN';
  if (min > amount) return 'BREACH';
  return max === null || max > amount ? 'POSSIBLE_BREACH' : 'NO_BREACH';
}

/** Why a whole adds what it adds: its own amount, that of its parts, or nothing because another one counts. */
function reasonOf(
  top: Entry,
  added: readonly Entry[],
  touching: ReadonlyMap<string, ReadonlySet<string>>,
): string {
  const parts = added.filter((entry) => entry !== top).map(({ given }) => given.transfer.label);
  if (parts.length > 0)
    return `${top.reason} Its minimum is that of its ${parts.length === 1 ? 'part' : 'parts'}: ${listed(parts)}.`;
  if (added.length > 0 || top.range.min === 0) return top.reason;
  const near = [...(touching.get(keyOf(top)) ?? [])].length;
  return `${top.reason} It overlaps ${near === 1 ? 'another transfer' : 'other transfers'} with a larger minimum, which alone is counted; the maxima add up.`;
}

/** Totals by supplier. What several supply together is anything between nothing and all for each of them. */
function bySupplier(lines: readonly LedgerLine[], entries: ReadonlyMap<string, Entry>): Ledger['bySupplier'] {
  const totals = new Map<string | null, Range>();
  for (const { transfer, counted } of lines) {
    const suppliers = entries.get(transfer)?.given.transfer.suppliers ?? [];
    const share = suppliers.length > 1 ? upTo(counted) : counted;
    for (const supplier of suppliers.length === 0 ? [null] : suppliers)
      totals.set(supplier, plus(totals.get(supplier) ?? nothing, share));
  }
  return [...totals]
    .map(([supplier, total]) => ({ supplier, total }))
    .sort((a, b) => ((a.supplier ?? '\uffff') < (b.supplier ?? '\uffff') ? -1 : 1));
}

/** The total against the limit in one sentence. */
export function ledgerInWords({ period, total, limit }: Pick<Ledger, 'period' | 'total' | 'limit'>): string {
  const unit = limit.unit ?? '';
  const most =
    limit.amount === null
      ? 'a limit that is not on record'
      : `the limit of ${rangeInWords({ min: limit.amount, max: limit.amount }, unit)}`;
  return `From ${period.from} to ${period.to} the claims come to ${rangeInWords(total, unit)}, against ${most}`;
}

function isCounted(entry: CapEntry): entry is Entry {
  return entry.range !== null;
}

function keyOf({ given }: CapEntry): string {
  return given.transfer.key;
}

function inOrder(a: CapEntry, b: CapEntry): number {
  return keyOf(a) < keyOf(b) ? -1 : 1;
}
