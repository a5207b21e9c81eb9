import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import type { GraphiQLOptions } from 'graphql-yoga';
import { questions } from './questions.ts';

const tabs = questions.map(({ query, variables }) => ({
  query,
  variables: JSON.stringify(variables, null, 2),
}));

/** GraphiQL opens with the questions that can be asked, each with variables that give an answer from the case. */
export const graphiqlOptions: GraphiQLOptions = {
  title: 'Breachgraph',
  defaultTabs: tabs,
  defaultEditorToolsVisibility: 'variables',
};

/**
 * The page of GraphiQL, which needs no other host. It shows the variables of its first tab only when it finds them
 * where it keeps what was last written, so a first visit puts them there; later visits are left alone.
 */
export function graphiqlPage(options: GraphiQLOptions): string {
  const [first] = tabs;
  const kept = { 'graphiql:query': first?.query, 'graphiql:variables': first?.variables };
  const script = `<script>
        if (localStorage.getItem('graphiql:tabState') === null)
          Object.entries(${JSON.stringify(kept).replaceAll('<', '\\u003c')}).forEach(([key, value]) => localStorage.setItem(key, value));
      </script>`;
  const root = '<div id="root"></div>';
  return renderGraphiQL(options).replace(root, () => `${script}\n      ${root}`);
}
