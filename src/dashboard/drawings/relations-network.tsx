import { useQueries } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { toActor, toPlace, toTransfer } from '../addresses.ts';
import { ask } from '../ask.ts';
import { To } from '../frame/to.tsx';
import {
  NeighbourhoodDocument,
  type NeighbourhoodQuery,
  type NodeKind,
  type PathRelationship,
} from '../generated/operations.ts';
import { useLens } from '../lens.ts';
import { counted, term } from '../words/terms.ts';
import type { Network } from './network-canvas.ts';

type Node = NeighbourhoodQuery['neighbourhood']['nodes'][number];
type Link = NeighbourhoodQuery['neighbourhood']['links'][number];

/** Ties of the real world, as they unfold from one thing to the next. */
const through: PathRelationship[] = [
  'MEMBER_OF',
  'PART_OF',
  'SUBORDINATE_TO',
  'CONTROLS',
  'SUBSIDIARY_OF',
  'ACTS_FOR',
  'OWNS',
  'MANAGES',
  'OPERATES',
  'FLAGGED_BY',
  'LOCATED_IN',
  'LEADS',
  'OFFICIAL_OF',
  'FINANCES',
  'ALIAS_OF',
  'LINKED_TO',
  'SUPPLIED',
  'DELIVERED_TO',
  'TOOK_PART_IN',
  'GOODS_MADE_BY',
  'CARRIED_BY',
  'VIA',
];

/** How many neighbours one step shows at most. */
const most = 40;

/** What lies around something, unfolded one thing at a time; drawn, and as a list that says the same. */
export function RelationsNetwork({ start }: { start: { id: string; kind: NodeKind; key: string } }) {
  const [opened, setOpened] = useState([start]);
  const [lens] = useLens();
  const answers = useQueries({
    queries: opened.map(({ kind, key }) => {
      const variables = { around: [{ kind, key }], limit: most, through, lens };
      return {
        queryKey: [String(NeighbourhoodDocument), JSON.stringify(variables)],
        queryFn: () => ask(NeighbourhoodDocument, variables),
      };
    }),
  });
  const parts = answers.flatMap(({ data }) => data?.neighbourhood ?? []);
  const nodes = [...new Map(parts.flatMap((part) => part.nodes).map((node) => [node.id, node])).values()];
  const links = [...new Map(parts.flatMap((part) => part.links).map((link) => [link.id, link])).values()];
  const isOpen = new Set(opened.map(({ id }) => id));
  const unfold = (id: string) => {
    const node = nodes.find((one) => one.id === id);
    if (node && !isOpen.has(id)) setOpened((now) => [...now, node]);
  };
  const failed = answers.find(({ isError }) => isError);
  return (
    <div className="network">
      <Canvas nodes={nodes} links={links} opened={isOpen} onTap={unfold} />
      <div className="row">
        <p role="status" className="note">
          {failed
            ? 'The endpoint could not answer the last step.'
            : answers.some(({ isPending }) => isPending)
              ? 'Asking …'
              : `${counted(nodes.length, 'thing')}, ${counted(links.length, 'tie')}${parts.some(({ truncated }) => truncated) ? `; no more than ${most} around each` : ''}. Click on one to unfold it.`}
        </p>
        {failed && (
          <button type="button" onClick={() => void failed.refetch()}>
            Try again
          </button>
        )}
        {opened.length > 1 && (
          <button type="button" onClick={() => setOpened([start])}>
            Fold back
          </button>
        )}
      </div>
      <details>
        <summary>The same as a list</summary>
        <NodeList nodes={nodes} links={links} opened={isOpen} onUnfold={unfold} />
      </details>
    </div>
  );
}

interface CanvasProps {
  readonly nodes: Node[];
  readonly links: Link[];
  readonly opened: ReadonlySet<string>;
  readonly onTap: (id: string) => void;
}

function Canvas({ nodes, links, opened, onTap }: CanvasProps) {
  const place = useRef<HTMLDivElement>(null);
  const [network, setNetwork] = useState<Network | null>(null);
  const tapped = useRef(onTap);
  tapped.current = onTap;
  useEffect(() => {
    let drawn: Network | undefined;
    let gone = false;
    import('./network-canvas.ts').then(({ drawNetwork }) => {
      if (gone || !place.current) return;
      drawn = drawNetwork(place.current, (id) => tapped.current(id));
      setNetwork(drawn);
    });
    const paint = () => drawn?.paint();
    const dark = window.matchMedia('(prefers-color-scheme: dark)');
    window.addEventListener('themechange', paint);
    dark.addEventListener('change', paint);
    return () => {
      gone = true;
      window.removeEventListener('themechange', paint);
      dark.removeEventListener('change', paint);
      drawn?.close();
    };
  }, []);
  useEffect(() => network?.show(nodes, links, opened));
  return (
    <div
      ref={place}
      className="canvas"
      role="img"
      aria-label={`A network of ${counted(nodes.length, 'thing')}; the list below says the same`}
    />
  );
}

interface NodeListProps {
  readonly nodes: readonly Node[];
  readonly links: readonly Link[];
  readonly opened: ReadonlySet<string>;
  readonly onUnfold: (id: string) => void;
}

function NodeList({ nodes, links, opened, onUnfold }: NodeListProps) {
  const names = new Map(nodes.map(({ id, label }) => [id, label]));
  return (
    <ul className="node-list">
      {nodes.map((node) => (
        <li key={node.id}>
          <NodeLink node={node} />{' '}
          {!opened.has(node.id) && (
            <button
              type="button"
              className="small"
              onClick={() => onUnfold(node.id)}
              aria-label={`Unfold ${node.label}`}
            >
              Unfold
            </button>
          )}
          <small>
            {links
              .filter(({ from }) => from === node.id)
              .map(({ type, to }) => `${term(type)} ${names.get(to)}`)
              .join('; ')}
          </small>
        </li>
      ))}
    </ul>
  );
}

function NodeLink({ node: { kind, key, label } }: { node: Node }) {
  if (kind === 'ACTOR') return <To to={toActor(key)}>{label}</To>;
  if (kind === 'TRANSFER') return <To to={toTransfer(key)}>{label}</To>;
  return kind === 'PLACE' ? <To to={toPlace(key)}>{label}</To> : label;
}
