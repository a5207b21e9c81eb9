import type { ExplanationResolvers } from '../generated/resolvers.ts';
import { known } from '../law-memory.ts';
import { loadClaims } from '../load-claims.ts';
import { loadNode } from '../load-node.ts';
import type { NodeParent } from '../parents.ts';

export const Explanation: ExplanationResolvers = {
  text: async ({ text, finding }, _, { loaders }) => {
    const claims = await loadClaims(loaders, finding.restsOn);
    const sources = claims.map(({ source: { title, publishedOn } }) =>
      publishedOn === null ? title : `${title} (${publishedOn})`,
    );
    return `${text} Sources: ${[...new Set(sources)].sort().join('; ')}.`;
  },
  conditions: ({ finding }) => [...finding.conditions],
  path: async ({ finding, claims: [first], category }, _, context) => {
    const weightiest = first === undefined ? null : await context.loaders.claim.load(first);
    const { resolution } = known((await context.law()).provisions, finding.provision);
    const steps = await Promise.all([
      step(null, weightiest && { ...weightiest.source, __typename: 'Source' }),
      step('IN', weightiest && { ...weightiest, __typename: 'Claim' }),
      step('ABOUT', await loadNode(context, { kind: 'Transfer', key: finding.transfer })),
      step('OF', category === null ? null : await loadNode(context, { kind: 'ItemCategory', key: category })),
      step(
        category === null ? 'AGAINST' : 'COVERS',
        await loadNode(context, { kind: 'Provision', key: finding.provision }),
      ),
      step('HAS_PROVISION', await loadNode(context, { kind: 'Resolution', key: resolution })),
    ]);
    return steps.flat();
  },
  claims: ({ claims }, _, { loaders }) => loadClaims(loaders, claims),
  soleMaker: ({ soleMaker }, _, { loaders }) => (soleMaker === null ? null : loaders.actor.load(soleMaker)),
};

function step(relationship: string | null, node: NodeParent | null) {
  return node === null ? [] : [{ relationship, node }];
}
