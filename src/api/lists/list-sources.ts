import { type SourceRow, sourcesByDay, sourcesCount } from '../../graph/queries/sources.ts';
import { turned } from '../../graph/query.ts';
import { lensKey } from '../../violations/lens.ts';
import { type Connection, connection } from '../connection.ts';
import type { Context } from '../context.ts';
import type { Position } from '../cursors.ts';
import { starts } from '../directions.ts';
import { compileFilter } from '../filters/compile-filter.ts';
import { fingerprint } from '../filters/fingerprint.ts';
import { sourceLeaves } from '../filters/leaves.ts';
import type { QuerySourcesArgs } from '../generated/resolvers.ts';
import { pageInMemory } from './page-in-memory.ts';

/** Lists sources, the latest published first. */
export function listSources(context: Context, args: Partial<QuerySourcesArgs>): Connection<SourceRow> {
  const { graph, loaders, view } = context;
  const condition = compileFilter(context, sourceLeaves, { ...args.filter });
  condition.catch(() => {});
  const question = `sources ${fingerprint(args.filter)}`;
  if (view !== null) {
    const fitting = async () => {
      const { holds } = await condition;
      return view.sources.filter((source) => holds({ source }));
    };
    return connection<SourceRow>(args, {
      question: `${question} ${fingerprint(lensKey(view.lens))}`,
      rows: async (page) => {
        const shown = pageInMemory(await fitting(), byDay, 'DESC', page);
        const rows = await Promise.all(shown.map(({ key }) => loaders.source.load(key)));
        return rows.filter((row) => row !== null);
      },
      position: byDay,
      count: async () => (await fitting()).length,
    });
  }
  return connection<SourceRow>(args, {
    question,
    rows: async ({ from, limit, backwards }) => {
      const { sort, key } = from ?? starts[backwards ? 'ASC' : 'DESC'];
      const { cypher } = await condition;
      const question = backwards ? turned(sourcesByDay) : sourcesByDay;
      const rows = await graph.read(question, { sort: String(sort), key, limit }, cypher);
      return rows.map(({ source }) => source);
    },
    position: byDay,
    count: async () => (await graph.read(sourcesCount, {}, (await condition).cypher))[0]?.count ?? 0,
  });
}

function byDay({
  key,
  publishedOn,
}: {
  readonly key: string;
  readonly publishedOn: string | null;
}): Position {
  return { sort: publishedOn ?? '', key };
}
