import type { NodeLabel } from '../graph/queries/nodes.ts';
import type { Context } from './context.ts';
import type { NodeName } from './global-id.ts';
import { findResolution } from './law-memory.ts';
import type { NodeParent, ParentOf } from './parents.ts';

type Load = {
  [Label in NodeLabel]: (context: Context, key: string) => Promise<ParentOf[Label] | null | undefined>;
};

const load: Load = {
  Actor: ({ loaders }, key) => loaders.actor.load(key),
  Place: ({ loaders }, key) => loaders.place.load(key),
  Regime: async ({ law }, key) => (await law()).regimes.get(key),
  Resolution: async ({ law }, key) => findResolution(await law(), key),
  Provision: async ({ law }, key) => (await law()).provisions.get(key),
  ItemCategory: async ({ law }, key) => (await law()).categories.get(key),
  Transfer: ({ loaders }, key) => loaders.transfer.load(key),
  Claim: ({ loaders }, key) => loaders.claim.load(key),
  Source: ({ loaders }, key) => loaders.source.load(key),
  Designation: ({ loaders }, key) => loaders.designation.load(key),
  Violation: ({ loaders }, key) => loaders.violation.load(key),
  Event: ({ loaders }, key) => loaders.event.load(key),
  MandateExtension: ({ loaders }, key) => loaders.mandateExtension.load(key),
  Draft: ({ loaders }, key) => loaders.draft.load(key),
};

/** The node of a kind and key, ready to be resolved as an interface; null when it is not there. */
export async function loadNode(context: Context, { kind, key }: NodeName): Promise<NodeParent | null> {
  const found = await load[kind](context, key);
  return found ? ({ ...found, __typename: kind } as NodeParent) : null;
}

/** The same, where the lens of the request shows it. */
export async function showNode(context: Context, name: NodeName): Promise<NodeParent | null> {
  return context.view === null || context.view.shows(name) ? loadNode(context, name) : null;
}
