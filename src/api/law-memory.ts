import type { Graph } from '../graph/graph.ts';
import {
  lawTextsCaps,
  lawTextsCategories,
  lawTextsProvisions,
  lawTextsRegimes,
  lawTextsResolutions,
  type ProvisionText,
  type ResolutionText,
} from '../graph/queries/law-texts.ts';
import type { ActorRef } from '../graph/queries/shapes.ts';
import type { Cap, Change, ItemCategory, Provision, Regime } from '../law/law.ts';
import { indexLaw, type LawIndex } from '../law/law-index.ts';
import { readLaw } from '../violations/read-law.ts';

export interface LawRegime extends Omit<Regime, 'target'> {
  readonly name: string;
  readonly note: string | null;
  readonly target: ActorRef;
}

export type LawResolution = ResolutionText;

export interface LawCap extends Cap {
  readonly note: string | null;
}

export interface LawProvision
  extends Omit<Provision, 'binds' | 'caps'>,
    Omit<ProvisionText, 'binds' | 'covers'> {
  /** What it covers, in words. */
  readonly coversText: string | null;
  readonly binds: readonly ActorRef[];
  /** The earliest first. */
  readonly caps: readonly LawCap[];
  /** The older provisions that it changes. */
  readonly changes: readonly (Omit<Change, 'by'> & { readonly of: string })[];
}

export interface LawCategory extends ItemCategory {
  readonly note: string | null;
  readonly hs: string | null;
  readonly narrower: readonly string[];
}

/** The law with its texts, whole and in the order of reading. It is small, so it is kept per data version. */
export interface LawMemory {
  readonly regimes: ReadonlyMap<string, LawRegime>;
  readonly resolutions: ReadonlyMap<string, LawResolution>;
  readonly provisions: ReadonlyMap<string, LawProvision>;
  readonly categories: ReadonlyMap<string, LawCategory>;
  /** The same law, indexed for the rules. */
  readonly index: LawIndex;
}

export async function readLawMemory(graph: Graph): Promise<LawMemory> {
  const [law, regimes, resolutions, provisionTexts, capNotes, categoryTexts] = await Promise.all([
    readLaw(graph.read),
    graph.read(lawTextsRegimes, {}),
    graph.read(lawTextsResolutions, {}),
    graph.read(lawTextsProvisions, {}),
    graph.read(lawTextsCaps, {}),
    graph.read(lawTextsCategories, {}),
  ]);
  const records = byKey(law.provisions);
  const notes = byKey(capNotes);
  const texts = byKey(categoryTexts);

  const provisions = provisionTexts.map(({ key, provision: { covers, ...text } }): LawProvision => {
    const record = known(records, key);
    return {
      ...record,
      ...text,
      coversText: covers,
      caps: record.caps
        .map((cap) => ({ ...cap, note: notes.get(cap.key)?.note ?? null }))
        .sort((a, b) => compare(a.from, b.from) || compare(a.key, b.key)),
      changes: law.provisions.flatMap((older) =>
        older.changedBy.filter(({ by }) => by === key).map((change) => ({ ...change, of: older.key })),
      ),
    };
  });
  let indexed: LawIndex | undefined;
  return {
    get index() {
      indexed ??= indexLaw(law);
      return indexed;
    },
    regimes: byKey(regimes),
    resolutions: byKey(resolutions.map(({ resolution }) => resolution)),
    provisions: byKey(provisions),
    categories: byKey(
      law.categories.map((category) => ({
        ...category,
        note: texts.get(category.key)?.note ?? null,
        hs: texts.get(category.key)?.hs ?? null,
        narrower: law.categories
          .filter(({ broader }) => broader.includes(category.key))
          .map(({ key }) => key)
          .sort(),
      })),
    ),
  };
}

/** The resolution named by its symbol, its number or its key. */
export function findResolution(law: LawMemory, name: string): LawResolution | undefined {
  const wanted = name.trim().toLowerCase();
  for (const resolution of law.resolutions.values()) {
    const { key, symbol, number } = resolution;
    if ([key, symbol.toLowerCase(), String(number)].includes(wanted)) return resolution;
  }
  return undefined;
}

/** Whether a provision is in force on a day. */
export function inForceOn({ inForceFrom, inForceTo }: LawProvision, day: string): boolean {
  return inForceFrom <= day && (inForceTo === null || inForceTo >= day);
}

/** The category and everything broader, as keys. */
export function withBroader(law: LawMemory, category: string): Set<string> {
  const found = new Set([category]);
  for (const key of found) for (const above of law.categories.get(key)?.broader ?? []) found.add(above);
  return found;
}

/** What the data must hold when it holds what refers to it. */
export function known<T>(records: ReadonlyMap<string, T>, key: string): T {
  const record = records.get(key);
  if (record === undefined) throw new Error(`The graph refers to ${key}, which is not there.`);
  return record;
}

function byKey<T extends { readonly key: string }>(records: readonly T[]): Map<string, T> {
  return new Map(records.map((record) => [record.key, record]));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
