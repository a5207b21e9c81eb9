import { readdirSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../cypher/browser/', import.meta.url));
const read = (file: string) => readFileSync(`${folder}${file}`, 'utf8');

const style = read('style.grass');
const guide = withQuestions(read('guide.html'));

/** Neo4j Browser asks from an origin of its own, with headers of its own. */
const leave = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': '*',
  'access-control-max-age': '600',
};

/**
 * Answers /neo4j-browser/guide.html and /neo4j-browser/style.grass, for `:guide` and `:style` in Neo4j Browser.
 * They hold nothing of the graph, so any origin may read them. True when it was one of them.
 */
export function answerNeo4jBrowser(request: IncomingMessage, response: ServerResponse): boolean {
  const path = request.url?.split('?')[0];
  if (path === '/neo4j-browser/style.grass') answer(request, response, 'text/plain', style);
  else if (path === '/neo4j-browser/guide.html')
    answer(request, response, 'text/html', guide.replaceAll('{{host}}', hostOf(request)));
  else return false;
  return true;
}

function answer(request: IncomingMessage, response: ServerResponse, type: string, body: string): void {
  switch (request.method) {
    case 'OPTIONS':
      response.writeHead(204, leave).end();
      return;
    case 'GET':
    case 'HEAD':
      response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, ...leave });
      response.end(request.method === 'GET' ? body : undefined);
      return;
    default:
      response.writeHead(405, { allow: 'GET, HEAD, OPTIONS', ...leave }).end();
  }
}

/** Under which name and port the reader found the service, so that the guide finds the style there too. */
function hostOf({ headers }: IncomingMessage): string {
  const host = headers.host ?? '';
  return /^[\w.-]+(:\d+)?$/.test(host) ? host : 'localhost:4000';
}

/** Puts the saved questions in the places that the guide leaves for them, each under its title, ready to run. */
function withQuestions(text: string): string {
  const questions = new Map(
    readdirSync(folder)
      .filter((file) => file.endsWith('.cypher'))
      .map((file) => [file.slice(0, -'.cypher'.length), read(file)]),
  );
  return text.replaceAll(/<question name="([\w-]+)" \/>/g, (_, name: string) => {
    const [, title = '', cypher = ''] = /^\/\/ (.*)\n([\s\S]*)$/.exec(questions.get(name) ?? '') ?? [];
    if (cypher === '') throw new Error(`There is no question cypher/browser/${name}.cypher.`);
    return `<p><b>${escaped(title)}</b></p>\n<pre class="pre-scrollable code runnable">${escaped(cypher.trimEnd())}</pre>`;
  });
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
