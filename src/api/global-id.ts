import { PublicError } from '../errors.ts';
import { type NodeLabel, nodeLabels } from '../graph/queries/nodes.ts';

/** Kind and key of a node. */
export interface NodeName {
  readonly kind: NodeLabel;
  readonly key: string;
}

/** The global id of a node: `Transfer:tr-troops-2024` in base64url. */
export function globalId(kind: NodeLabel, key: string): string {
  return Buffer.from(`${kind}:${key}`).toString('base64url');
}

/** What a global id names; an id that was not given out here is BAD_USER_INPUT. */
export function fromGlobalId(id: string): NodeName {
  const text = Buffer.from(id, 'base64url').toString();
  const kind = nodeLabels.find((label) => text.startsWith(`${label}:`));
  const key = kind === undefined ? '' : text.slice(kind.length + 1);
  if (kind === undefined || globalId(kind, key) !== id)
    throw new PublicError('BAD_USER_INPUT', `id is ${JSON.stringify(id)}: expected the id of a node.`);
  return { kind, key };
}

/** The kind of a node by its labels; an actor has a narrower label as well. */
export function kindOf(labels: readonly string[]): NodeLabel | undefined {
  return nodeLabels.find((label) => labels.includes(label));
}
