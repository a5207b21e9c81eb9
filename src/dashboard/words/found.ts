import {
  toActor,
  toPlace,
  toProvision,
  toResolution,
  toSource,
  toTransfer,
  toViolation,
  toViolations,
} from '../addresses.ts';
import type { SearchQuery } from '../generated/operations.ts';
import { dayText } from './day.ts';
import { Term, term } from './terms.ts';

type Edge = SearchQuery['search']['edges'][number];
type FoundNode = Edge['node'];

/** Where something that was found is shown. */
export function toFound(node: FoundNode): string {
  switch (node.__typename) {
    case 'Actor':
      return toActor(node.key);
    case 'Place':
      return toPlace(node.key);
    case 'Transfer':
      return toTransfer(node.key);
    case 'Resolution':
      return toResolution(node.key);
    case 'Provision':
      return toProvision(node);
    case 'ItemCategory':
      return toViolations({ categories: node.key });
    case 'Source':
      return toSource(node.key);
    case 'Claim':
      return `${toTransfer(node.transfer.key)}#${node.key}`;
    case 'Violation':
      return toViolation(node.key);
    case 'Designation':
      if (node.listed?.__typename === 'Actor') return toActor(node.listed.key);
      return node.listed?.__typename === 'Place' ? toPlace(node.listed.key) : '/search';
    case 'Event':
      return node.sources[0] ? toSource(node.sources[0].key) : '/search';
    default:
      return '/resolutions';
  }
}

/** Likenesses that are no names, and are never to be taken for one. */
const likenesses: Partial<Record<Edge['reason'], string>> = {
  SOUND: 'sounds alike',
  SLIP: 'alike but for a slip: look twice',
};

/**
 * What it is called, and what it is. The name that matched stands in the hint where it is another one, and that it is
 * merely alike where it is.
 */
export function foundText({ node, matched, reason }: Pick<Edge, 'node' | 'matched' | 'reason'>): {
  label: string;
  hint: string;
} {
  const { label, kind } = named(node);
  const hint = [kind, matched === label ? undefined : matched, likenesses[reason]];
  return { label, hint: hint.filter((part) => part !== undefined).join(' · ') };
}

function named(node: FoundNode): { label: string; kind: string } {
  switch (node.__typename) {
    case 'Actor':
      return { label: node.name, kind: Term(node.actorKind) };
    case 'Place':
      return { label: node.name, kind: Term(node.placeKind) };
    case 'Transfer':
      return { label: node.label, kind: 'Transfer' };
    case 'Resolution':
      return { label: node.symbol, kind: 'Resolution' };
    case 'Provision':
      return { label: node.cite, kind: node.covers ? `Paragraph · ${node.covers}` : 'Paragraph' };
    case 'ItemCategory':
      return { label: node.label, kind: 'Goods, services or persons' };
    case 'Source':
      return {
        label: node.title,
        kind: node.publishedOn ? `Source of ${dayText(node.publishedOn)}` : 'Source',
      };
    case 'Claim':
      return { label: `${node.by.name} ${term(node.position)}`, kind: `Claim about ${node.transfer.label}` };
    case 'Violation':
      return { label: `${node.transfer.label}: ${node.provision.cite}`, kind: Term(node.verdict) };
    case 'Designation': {
      const name =
        node.listed?.__typename === 'Actor' || node.listed?.__typename === 'Place' ? node.listed.name : '';
      return { label: `${node.authority} ${node.reference ?? 'listing'}`, kind: `Listing of ${name}` };
    }
    case 'Event':
      return { label: node.description, kind: node.on ? `Event of ${dayText(node.on)}` : 'Event' };
    case 'Regime':
      return { label: node.name, kind: 'Regime' };
    case 'MandateExtension':
      return { label: node.extendedBy ?? node.key, kind: 'Extension of a mandate' };
    case 'Draft':
      return { label: node.draftSymbol ?? node.key, kind: 'Draft resolution' };
  }
}
