import { type ClaimRow, claimsByDay, claimsCount } from '../../graph/queries/claims.ts';
import type { ShownClaim } from '../../violations/evaluate.ts';
import { lensKey } from '../../violations/lens.ts';
import { type Connection, connection } from '../connection.ts';
import type { Context } from '../context.ts';
import type { Position } from '../cursors.ts';
import { compileFilter } from '../filters/compile-filter.ts';
import { fingerprint } from '../filters/fingerprint.ts';
import { claimLeaves } from '../filters/leaves.ts';
import type { QueryClaimsArgs } from '../generated/resolvers.ts';
import { latestFirst } from '../loaders/batches.ts';
import { pageInMemory } from './page-in-memory.ts';

/** Lists claims, the latest said or published first. */
export function listClaims(context: Context, args: Partial<QueryClaimsArgs>): Connection<ClaimRow> {
  const { graph, loaders, view } = context;
  const condition = compileFilter(context, claimLeaves, { ...args.filter });
  condition.catch(() => {});
  const question = `claims ${fingerprint(args.filter)}`;
  const position = ({ key, statedOn, source }: ClaimRow) => positionOf(key, statedOn, source.publishedOn);
  if (view !== null) {
    const fitting = async () => {
      const { holds } = await condition;
      return [...view.seen.claims.values()].filter((claim) => holds({ claim }));
    };
    return connection<ClaimRow>(args, {
      question: `${question} ${fingerprint(lensKey(view.lens))}`,
      rows: async (after, limit) => {
        const shown = pageInMemory(await fitting(), positionOfShown, 'DESC', { after, limit });
        const rows = await Promise.all(shown.map(({ key }) => loaders.claim.load(key)));
        return rows.filter((row) => row !== null);
      },
      position,
      count: async () => (await fitting()).length,
    });
  }
  return connection<ClaimRow>(args, {
    question,
    rows: async (after, limit) => {
      const { sort, key } = after ?? latestFirst;
      const { cypher } = await condition;
      const rows = await graph.read(claimsByDay, { sort: String(sort), key, limit }, cypher);
      return rows.map(({ claim }) => claim);
    },
    position,
    count: async () => (await graph.read(claimsCount, {}, (await condition).cypher))[0]?.count ?? 0,
  });
}

function positionOfShown({ key, statedOn, publishedOn }: ShownClaim): Position {
  return positionOf(key, statedOn, publishedOn);
}

function positionOf(key: string, statedOn: string | null, publishedOn: string | null): Position {
  return { sort: statedOn ?? publishedOn ?? '', key };
}
