import { Lexer, Source, TokenKind } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { PublicError } from '../../errors.ts';

/** Refuses a question of too many words and signs before it is parsed. */
export function limitTokens(most: number): Plugin {
  return {
    onParse: ({ params }) => {
      if (exceeds(String(params.source), most))
        throw new PublicError(
          'TOO_COMPLEX',
          `The question has more than ${most} tokens: expected at most ${most} (tokens).`,
        );
    },
  };
}

/** Reads no further than it has to; what cannot be read is left for the parser to explain. */
function exceeds(text: string, most: number): boolean {
  const lexer = new Lexer(new Source(text));
  try {
    for (let tokens = 0; tokens <= most; tokens += 1)
      if (lexer.advance().kind === TokenKind.EOF) return false;
  } catch {
    return false;
  }
  return true;
}
