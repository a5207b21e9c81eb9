import { PublicError } from '../../errors.ts';
import { dataset } from '../../graph/queries/dataset.ts';
import { assessDraft } from '../assess-draft.ts';
import { findActor } from '../find-actor.ts';
import type { QueryResolvers } from '../generated/resolvers.ts';
import { fromGlobalId } from '../global-id.ts';
import { findResolution } from '../law-memory.ts';
import { isShown } from '../lens/is-shown.ts';
import { listChanges } from '../lists/list-changes.ts';
import { listClaims } from '../lists/list-claims.ts';
import { listProvisions } from '../lists/list-provisions.ts';
import { listSources } from '../lists/list-sources.ts';
import { listTransfers } from '../lists/list-transfers.ts';
import { listViolations } from '../lists/list-violations.ts';
import { countTransferStandings } from '../lists/transfer-standings.ts';
import { countViolations } from '../lists/violation-counts.ts';
import { showNode } from '../load-node.ts';
import { allRules } from '../rule-of.ts';
import { searchNodes } from '../search/search-nodes.ts';
import { showCapLedger } from '../show-cap-ledger.ts';
import { drawNeighbourhood } from '../walks/draw-neighbourhood.ts';
import { listDesignatedPaths, listPaths } from '../walks/list-paths.ts';

export const Query: QueryResolvers = {
  node: (_, { id }, context) => showNode(context, fromGlobalId(id)),
  nodes: (_, { ids }, context) => {
    if (ids.length > 100)
      throw new PublicError('BAD_USER_INPUT', `ids holds ${ids.length} ids: expected at most 100.`);
    return Promise.all(ids.map(fromGlobalId).map((name) => showNode(context, name)));
  },

  violations: (_, args, context) => listViolations(context, args),
  violation: (_, { key }, { loaders }) => loaders.violation.load(key),
  violationCounts: (_, args, context) => countViolations(context, args),
  assess: (_, { transfer }, context) => assessDraft(context, transfer),
  compare: (_, args, context) => listChanges(context, args),
  capLedger: (_, { provision, on }, context) => showCapLedger(context, provision, on),
  transfers: (_, args, context) => listTransfers(context, args),
  transfer: (_, { key }, { loaders }) => loaders.transfer.load(key),
  transferStandings: (_, __, context) => countTransferStandings(context),

  actor: (_, { key }, { loaders }) => loaders.actor.load(key),
  actorBy: (_, { identifier }, context) => findActor(context, identifier),
  place: (_, { key }, { loaders }) => loaders.place.load(key),
  claims: (_, args, context) => listClaims(context, args),
  claim: (_, { key }, { loaders }) => loaders.claim.load(key),
  sources: (_, args, context) => listSources(context, args),
  source: (_, { key }, { loaders }) => loaders.source.load(key),
  designation: (_, { key }, { loaders }) => loaders.designation.load(key),
  event: (_, { key }, { loaders }) => loaders.event.load(key),
  mandateExtension: (_, { key }, { loaders }) => loaders.mandateExtension.load(key),
  draft: (_, { key }, { loaders }) => loaders.draft.load(key),

  regimes: async (_, __, { law }) => [...(await law()).regimes.values()],
  regime: async (_, { key }, { law }) => (await law()).regimes.get(key) ?? null,
  resolutions: async (_, __, { law }) => [...(await law()).resolutions.values()],
  resolution: async (_, { symbol }, { law }) => findResolution(await law(), symbol) ?? null,
  provisions: (_, args, context) => listProvisions(context, args),
  provision: async (_, { key }, { law, view }) => {
    const provision = (await law()).provisions.get(key);
    return provision !== undefined && isShown(view, provision) ? provision : null;
  },
  itemCategories: async (_, __, { law }) => [...(await law()).categories.values()],
  itemCategory: async (_, { key }, { law }) => (await law()).categories.get(key) ?? null,
  rules: () => allRules(),

  paths: (_, args, context, info) => listPaths(context, args, info),
  pathsToDesignated: (_, args, context, info) => listDesignatedPaths(context, args, info),
  neighbourhood: (_, args, context) => drawNeighbourhood(context, args),
  search: (_, args, context) => searchNodes(context, args),
  dataset: async (_, __, { graph }) => {
    const [row] = await graph.read(dataset, {});
    if (row === undefined) throw new PublicError('UNAVAILABLE', 'The graph holds no data yet.');
    return row;
  },
};
