import { PublicError } from '../../errors.ts';
import type { Context } from '../context.ts';
import type { Neighbourhood, QueryNeighbourhoodArgs } from '../generated/resolvers.ts';
import { globalId } from '../global-id.ts';
import { bounded } from '../page-arguments.ts';
import { referredTo } from './expand.ts';
import { expandIn } from './expand-in.ts';
import { findNeighbourhood } from './find-neighbourhood.ts';
import { everyRelationship } from './relationships.ts';

const mostInTheMiddle = 20;

export async function drawNeighbourhood(
  context: Context,
  args: Pick<QueryNeighbourhoodArgs, 'around'> & Partial<QueryNeighbourhoodArgs>,
): Promise<Neighbourhood> {
  if (args.around.length < 1 || args.around.length > mostInTheMiddle)
    throw new PublicError(
      'BAD_USER_INPUT',
      `around holds ${args.around.length} nodes: expected 1 to ${mostInTheMiddle}.`,
    );
  const search = {
    types: args.through ?? everyRelationship,
    depth: bounded('depth', args.depth, { most: 3, usual: 1 }),
    limit: bounded('limit', args.limit, { most: 500, usual: 100 }),
  };
  const middle = await referredTo(
    context,
    args.around.map((ref, place) => ({ field: `around[${place}]`, ref })),
  );
  const { nodes, links, truncated } = await findNeighbourhood(expandIn(context), middle, search);
  return {
    nodes: nodes.map(({ kind, key, caption }) => ({ id: globalId(kind, key), kind, key, label: caption })),
    links: links.map(({ type, from, to }) => ({
      id: Buffer.from(`${from.name} ${type} ${to.name}`).toString('base64url'),
      type,
      from: globalId(from.kind, from.key),
      to: globalId(to.kind, to.key),
    })),
    truncated,
  };
}
