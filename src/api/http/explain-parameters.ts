import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/** Says what is wrong when `variables` or `extensions` in an address are no JSON. */
export const explainParameters: Plugin = {
  onRequestParse: ({ requestParser, setRequestParser }) => {
    if (requestParser === undefined) return;
    setRequestParser(async (request) => {
      try {
        return await requestParser(request);
      } catch (error) {
        if (!(error instanceof SyntaxError)) throw error;
        throw new GraphQLError('variables or extensions are no JSON: expected an object in JSON.', {
          extensions: { http: { status: 400 } },
        });
      }
    });
  },
};
