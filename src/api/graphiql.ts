import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import type { GraphiQLOptions } from 'graphql-yoga';
import { questions } from './questions.ts';

const tabs = questions.map(({ query, variables }) => ({
  query,
  variables: JSON.stringify(variables, null, 2),
}));

/** GraphiQL opens with the questions that can be asked, each with variables that give an answer from the case. */
const options: GraphiQLOptions = {
  title: 'Breachgraph',
  defaultTabs: tabs,
  defaultEditorToolsVisibility: 'variables',
};

/** A tab that gets the focus jumps to where it once was, away from the pointer, and the click is lost. */
const steadyTabs = '<style>.graphiql-tab { transform: none !important; }</style>';

/**
 * GraphiQL shows the variables of its first tab only when it finds them where it keeps what was last written, so a
 * first visit puts them there; later visits are left alone.
 */
const firstVisit = (): string => {
  const kept = { 'graphiql:query': tabs[0]?.query, 'graphiql:variables': tabs[0]?.variables };
  return `<script>
        if (localStorage.getItem('graphiql:tabState') === null)
          Object.entries(${JSON.stringify(kept).replaceAll('<', '\\u003c')}).forEach(([key, value]) => localStorage.setItem(key, value));
      </script>`;
};

/** The page of GraphiQL, which needs no other host. */
export function graphiqlPage(): string {
  const root = '<div id="root"></div>';
  return renderGraphiQL(options).replace(root, () => `${steadyTabs}\n      ${firstVisit()}\n      ${root}`);
}
