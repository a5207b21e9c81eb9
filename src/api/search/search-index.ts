import { groupBy } from 'es-toolkit';
import MiniSearch from 'minisearch';
import type { Graph } from '../../graph/graph.ts';
import { type NodeLabel, nodeLabels } from '../../graph/queries/nodes.ts';
import type { ActorIdentifier, SearchReason } from '../generated/resolvers.ts';
import type { NodeName } from '../global-id.ts';
import type { NodeParent } from '../parents.ts';
import { filedWords, foldedWords } from './fold.ts';
import { readNamedNodes } from './named-nodes.ts';
import { soundOf } from './sound.ts';

/** What registers and authorities know an actor by. */
export type NumberKind = Exclude<keyof ActorIdentifier, 'key'>;

/** A node with everything it can be found by, the name to show first. */
export interface NamedNode extends NodeName {
  readonly names: readonly string[];
  /** Numbers and references that name it and nothing else. */
  readonly identifiers?: readonly string[];
  /** The same numbers and references by what they are, for actors. */
  readonly numbers?: Readonly<Record<NumberKind, readonly string[]>>;
  /** What an answer needs of it, where the names brought it along. */
  readonly node?: NodeParent;
}

/** A node that was found, the name it was found by, and how that name fits. */
export interface Found extends NamedNode {
  readonly score: number;
  readonly matched: string;
  readonly reason: SearchReason;
}

export interface SearchIndex {
  /** Everything of the kinds asked for that fits the text, the best match first; all kinds without `kinds`. */
  search(text: string, kinds?: readonly NodeLabel[]): Found[];
  /** The keys of the actors that have this very number or reference, but for spaces, signs and capitals. */
  actorsWith(kind: NumberKind, text: string): readonly string[];
}

/** A name as it is filed. */
interface Entry {
  readonly node: NamedNode;
  readonly name: string;
  readonly primary: boolean;
  readonly identifier: boolean;
  readonly words: string;
  readonly joined: string;
  readonly sound: string | null;
}

/** Reads every name in the graph and files it. Ranking happens here, so both engines rank alike. */
export async function readSearchIndex(graph: Graph): Promise<SearchIndex> {
  return indexNames(await readNamedNodes(graph));
}

/** How short a text may be that is compared without its spaces or by its sound: shorter ones fit too much. */
const shortestJoined = 5;

/** From which length on a slip is forgiven where spaces are not looked at. */
const shortestSlip = 8;

export function indexNames(nodes: readonly NamedNode[]): SearchIndex {
  const filed = nodes.flatMap((node) => [
    ...node.names.map((name, place) => entryOf(node, name, { primary: place === 0, identifier: false })),
    ...(node.identifiers ?? []).map((name) => entryOf(node, name, { primary: false, identifier: true })),
  ]);
  const byWords = new MiniSearch<{ id: number; name: string }>({
    fields: ['name'],
    tokenize: filedWords,
    processTerm: (word) => word,
  });
  byWords.addAll(filed.map(({ name }, id) => ({ id, name })));
  const whole = { tokenize: (text: string) => [text], processTerm: (text: string) => text };
  const byJoined = new MiniSearch<{ id: number; joined: string }>({ fields: ['joined'], ...whole });
  byJoined.addAll(filed.map(({ joined }, id) => ({ id, joined })));
  const bySound = groupBy(filed, ({ sound }) => sound ?? '');

  const fitting = (text: string): [Entry, number, SearchReason][] => {
    const words = foldedWords(text);
    const [asked, joined, sound] = [words.join(' '), words.join(''), soundOf(words)];
    const worded = byWords
      .search(text, {
        tokenize: foldedWords,
        combineWith: 'AND',
        prefix: true,
        fuzzy: (word) => (word.length >= 5 && !/\p{N}/u.test(word) ? 0.2 : false),
        weights: { prefix: 0.6, fuzzy: 0.2 },
      })
      .flatMap(({ id, score }): [Entry, number, SearchReason][] => {
        const entry = filed[id as number];
        if (entry === undefined) return [];
        const reason = reasonOf(entry, words, asked);
        return [[entry, score + bonus[reason] + (entry.primary ? 1 : 0), reason]];
      });
    if (joined.length < shortestJoined) return worded;
    const spaced = byJoined
      .search(joined, {
        ...whole,
        prefix: true,
        fuzzy: joined.length >= shortestSlip ? 0.1 : false,
        weights: { prefix: 0.6, fuzzy: 0.2 },
      })
      .flatMap(({ id, score }): [Entry, number, SearchReason][] => {
        const entry = filed[id as number];
        if (entry === undefined || digitsOf(entry.joined) !== digitsOf(joined)) return [];
        return [[entry, score, entry.joined.startsWith(joined) ? 'JOINED' : 'SLIP']];
      });
    const alike = (sound === null ? [] : (bySound[sound] ?? [])).map(
      (entry): [Entry, number, SearchReason] => [entry, bonus.SOUND, 'SOUND'],
    );
    return [...worded, ...spaced.map(raised), ...alike];
  };

  const byNumber = new Map<string, string[]>();
  for (const { key, numbers } of nodes)
    for (const [kind, values] of numbers === undefined ? [] : Object.entries(numbers))
      for (const value of values) {
        const name = numberName(kind, value);
        byNumber.set(name, [...(byNumber.get(name) ?? []), key]);
      }

  return {
    actorsWith: (kind, text) => byNumber.get(numberName(kind, text)) ?? [],
    search: (text, kinds) => {
      const best = new Map<NamedNode, Found>();
      for (const [{ node, name }, score, reason] of fitting(text)) {
        if (kinds && !kinds.includes(node.kind)) continue;
        if (score > (best.get(node)?.score ?? 0))
          best.set(node, { ...node, matched: name, score: Math.round(score * 1000) / 1000, reason });
      }
      return [...best.values()].sort(
        (a, b) =>
          b.score - a.score ||
          nodeLabels.indexOf(a.kind) - nodeLabels.indexOf(b.kind) ||
          (a.key < b.key ? -1 : 1),
      );
    },
  };
}

/** `imo 9179842` for `9179842`, `IMO 9179842` and `imo9179842`. */
function numberName(kind: string, text: string): string {
  return `${kind} ${foldedWords(text.replace(/^\s*imo\b|^\s*imo(?=\d)/i, '')).join('')}`;
}

function entryOf(
  node: NamedNode,
  name: string,
  kind: { readonly primary: boolean; readonly identifier: boolean },
): Entry {
  const words = foldedWords(name);
  return { node, name, ...kind, words: words.join(' '), joined: words.join(''), sound: soundOf(words) };
}

/** The very name comes first, then names that begin so, then those that only sound or look so. */
const bonus: Readonly<Record<SearchReason, number>> = {
  IDENTIFIER: 1000,
  NAME: 1000,
  BEGINNING: 100,
  WORDS: 20,
  JOINED: 60,
  SOUND: 40,
  SLIP: 0,
};

function raised([entry, score, reason]: [Entry, number, SearchReason]): [Entry, number, SearchReason] {
  return [entry, Math.min(score, 10) + bonus[reason], reason];
}

function reasonOf({ words, identifier }: Entry, asked: readonly string[], whole: string): SearchReason {
  if (words === whole || words === `imo ${whole}`) return identifier ? 'IDENTIFIER' : 'NAME';
  if (words.startsWith(`${whole} `)) return 'BEGINNING';
  const there = words.split(' ');
  const holds = (word: string) => there.some((one) => one.includes(word));
  return asked.every(holds) ? 'WORDS' : 'SLIP';
}

/** Two ships or texts that differ in a number are never the same but for a slip. */
function digitsOf(text: string): string {
  return text.replaceAll(/\P{N}/gu, '');
}
