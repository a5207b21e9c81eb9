import { type ClaimRow, claimsByDay, claimsCount } from '../../graph/queries/claims.ts';
import { turned } from '../../graph/query.ts';
import type { ShownClaim } from '../../violations/evaluate.ts';
import { lensKey } from '../../violations/lens.ts';
import { type Connection, connection } from '../connection.ts';
import type { Context } from '../context.ts';
import type { Position } from '../cursors.ts';
import { starts } from '../directions.ts';
import { compileFilter } from '../filters/compile-filter.ts';
import { fingerprint } from '../filters/fingerprint.ts';
import { claimLeaves } from '../filters/leaves.ts';
import type { QueryClaimsArgs } from '../generated/resolvers.ts';
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
      rows: async (page) => {
        const shown = pageInMemory(await fitting(), positionOfShown, 'DESC', page);
        const rows = await Promise.all(shown.map(({ key }) => loaders.claim.load(key)));
        return rows.filter((row) => row !== null);
      },
      position,
      count: async () => (await fitting()).length,
    });
  }
  return connection<ClaimRow>(args, {
    question,
    rows: async ({ from, limit, backwards }) => {
      const { sort, key } = from ?? starts[backwards ? 'ASC' : 'DESC'];
      const { cypher } = await condition;
      const question = backwards ? turned(claimsByDay) : claimsByDay;
      const rows = await graph.read(question, { sort: String(sort), key, limit }, cypher);
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
