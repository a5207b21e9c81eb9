import { toProvision, toResolution, toSource, toTransfer, toViolations } from '../addresses.ts';
import type { ViolationQuery } from '../generated/operations.ts';
import { denying, term } from '../words/terms.ts';
import { type Box, type Tie, wrapped } from './explanation-layout.ts';

/** Relationships that the drawing walks against their direction, as they read from left to right. */
const words: Readonly<Record<string, string>> = { COVERS: 'covered by', HAS_PROVISION: 'paragraph of' };

type Violation = NonNullable<ViolationQuery['violation']>;
type Claim = Violation['transfer']['claims'][number];
type PathNode = NonNullable<Violation['explanation']>['path'][number]['node'];

/** How many claims are drawn on each side; the rest stands in the table. */
const most = { saying: 5, denying: 4 };

/** The boxes and ties of a violation: every claim with its source at the left, the way to the resolution at the right. */
export function explanationParts(violation: Violation): { boxes: Box[]; ties: Tie[]; left: number } {
  const path = violation.explanation?.path ?? [];
  const { claims } = violation.transfer;
  const ofPath = path.find(({ node }) => node.__typename === 'Claim')?.node;
  const weighty = [...new Set((violation.explanation?.claims ?? []).map(({ key }) => key))];
  const saying = weighty
    .flatMap((key) => claims.find((claim) => claim.key === key) ?? [])
    .sort((a, b) => Number(isMain(b)) - Number(isMain(a)));
  const against = claims.filter(
    ({ position, overtakenBy }) => denying.has(position) && overtakenBy.length === 0,
  );
  const drawn = [...saying.slice(0, most.saying), ...against.slice(0, most.denying)];
  function isMain(claim: Claim): boolean {
    return ofPath?.__typename === 'Claim' && ofPath.key === claim.key;
  }

  const boxes = new Map<string, Box>();
  const ties: Tie[] = [];
  for (const claim of drawn) {
    const tone = isMain(claim) ? 'main' : denying.has(claim.position) ? 'denial' : 'plain';
    const source = `Source:${claim.source.key}`;
    if (boxes.get(source)?.tone !== 'main')
      boxes.set(source, {
        id: source,
        column: 0,
        head: 'Source',
        lines: wrapped(claim.source.title),
        href: toSource(claim.source.key),
        tone: tone === 'denial' ? (boxes.get(source)?.tone ?? tone) : tone,
      });
    boxes.set(claim.key, {
      id: claim.key,
      column: 1,
      head: `Claim: ${term(claim.position)}`,
      lines: wrapped(claim.by.name, 3),
      href: `${toTransfer(violation.transfer.key)}#${claim.key}`,
      tone,
    });
    ties.push({ from: source, to: claim.key, word: claim === drawn[0] ? 'holds' : null, tone });
    ties.push({
      from: claim.key,
      to: violation.transfer.key,
      word: claim === drawn[0] ? 'about' : null,
      tone,
    });
  }
  path
    .filter(({ node }) => node.__typename !== 'Source' && node.__typename !== 'Claim')
    .forEach(({ node, relationship }, index, steps) => {
      const { key, head, text, href } = shown(node);
      boxes.set(key, { id: key, column: 2 + index, head, lines: wrapped(text), href, tone: 'main' });
      const before = steps[index - 1];
      if (before)
        ties.push({
          from: shown(before.node).key,
          to: key,
          word: relationship ? (words[relationship] ?? term(relationship)) : null,
          tone: 'main',
        });
    });
  return { boxes: [...boxes.values()], ties, left: saying.length + against.length - drawn.length };
}

function shown(node: PathNode): { key: string; head: string; text: string; href: string } {
  switch (node.__typename) {
    case 'Transfer':
      return { key: node.key, head: 'Transfer', text: node.label, href: toTransfer(node.key) };
    case 'ItemCategory':
      return { key: node.key, head: 'Goods', text: node.label, href: toViolations({ categories: node.key }) };
    case 'Provision':
      return { key: node.key, head: 'Paragraph', text: node.cite, href: toProvision(node) };
    case 'Resolution':
      return { key: node.key, head: 'Resolution', text: node.symbol, href: toResolution(node.key) };
    default:
      return { key: node.id, head: node.__typename, text: '', href: '#' };
  }
}
