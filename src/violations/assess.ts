import type { Read } from '../graph/graph.ts';
import type { Quantity, TransferFacts } from '../law/facts.ts';
import { everyFinding } from '../law/judge.ts';
import type { LawIndex } from '../law/law-index.ts';
import type { Finding } from '../law/rule.ts';
import { readFactsWith } from './facts.ts';
import { readCountedWith } from './period-mates.ts';

/** A transfer that nobody has stored, as somebody describes it. Lists hold keys. */
export interface Draft {
  readonly categories: readonly string[];
  readonly suppliers: readonly string[];
  readonly recipients: readonly string[];
  readonly carriers: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
  readonly quantity: Omit<Quantity, 'qualifier'> | null;
}

/** What the rules say of a draft: what they find, and what it falls under without breaching it. */
export interface Assessment {
  readonly findings: readonly Finding[];
  readonly clear: readonly Finding[];
}

/** No stored transfer has such a key. */
const key = ' draft';

/** Judges a draft by the rules that judge what is stored, beside what counts towards the same caps. Stores nothing. */
export async function assess(read: Read, law: LawIndex, draft: Draft): Promise<Assessment> {
  const transfer = asTransfer(draft);
  const mates = await readCountedWith(
    read,
    law,
    draft.categories.map((category) => ({ category, days: transfer })),
  );
  const actors = [...draft.suppliers, ...draft.recipients, ...draft.carriers, ...law.actors];
  const facts = await readFactsWith(read, [], mates, actors);
  const all = everyFinding({ ...facts, transfers: [transfer] }, law);
  return {
    findings: all.filter(({ verdict }) => verdict !== 'NO_BREACH'),
    clear: all.filter(({ verdict }) => verdict === 'NO_BREACH'),
  };
}

function asTransfer({ categories, quantity, ...draft }: Draft): TransferFacts {
  return {
    ...draft,
    key,
    label: 'The draft',
    description: null,
    certainty: null,
    sortOn: draft.from ?? draft.to ?? '',
    kind: 'draft',
    status: 'carried-out',
    precision: 'DAY',
    quantity: quantity === null ? nothingKnown : { ...quantity, qualifier: 'UNSPECIFIED' },
    goods: categories.map((category) => ({ category, suspected: false })),
    goodsMadeBy: [],
    participants: [],
    places: [],
    partOf: [],
    overlaps: [],
    // Whoever describes the draft says that it takes place.
    claims: [
      {
        key,
        position: 'ASSERTS',
        strength: null,
        maker: key,
        source: key,
        statedOn: null,
        publishedOn: null,
        quantity: null,
        ofPart: false,
        cites: [],
        rejectsReportOf: null,
        overtakenBy: [],
      },
    ],
  };
}

const nothingKnown: Quantity = { min: null, max: null, unit: null, qualifier: 'UNSPECIFIED' };
