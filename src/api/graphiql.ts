import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import type { GraphiQLOptions } from 'graphql-yoga';
import { questions } from './questions.ts';

export { renderGraphiQL };

/** GraphiQL opens with the questions that can be asked, each with variables that give an answer from the case. */
export const graphiqlOptions: GraphiQLOptions = {
  title: 'Breachgraph',
  defaultTabs: questions.map(({ query, variables }) => ({ query, variables: JSON.stringify(variables, null, 2) })),
  defaultEditorToolsVisibility: 'variables',
};
