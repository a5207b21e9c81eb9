import { expect, it } from 'vitest';
import { sourceFiles } from '../house/source-files.ts';
import { describeServed } from './served.ts';

const questions = sourceFiles('cypher/browser', '.cypher');

describeServed('the files for Neo4j Browser', (client) => {
  const get = (file: string, init?: RequestInit) => fetch(`${client.url}/neo4j-browser/${file}`, init);

  it('may be read from the origin of any Neo4j Browser, with the headers that it sends', async () => {
    for (const file of ['guide.html', 'style.grass'])
      for (const method of ['OPTIONS', 'GET']) {
        const { ok, headers } = await get(file, { method });
        expect([file, method, ok]).toEqual([file, method, true]);
        expect(headers.get('access-control-allow-origin')).toBe('*');
        expect(headers.get('access-control-allow-headers')).toBe('*');
      }
  });

  it('can be read and not written', async () => {
    expect((await get('style.grass', { method: 'POST', body: 'node {}' })).status).toBe(405);
    expect((await get('guide.html', { method: 'HEAD' })).status).toBe(200);
  });

  it('are two and no more', async () => {
    for (const file of ['', 'both-ways.cypher', '../read/dataset.cypher'])
      expect((await get(file)).status).toBe(404);
  });

  it('play every saved question in the guide, word by word, under its title', async () => {
    const guide = await (await get('guide.html')).text();
    const boxes = Array.from(
      guide.matchAll(/<p><b>(.*)<\/b><\/p>\n<pre class="pre-scrollable code runnable">([\s\S]*?)<\/pre>/g),
      ([, title = '', cypher = '']) => `// ${plain(title)}\n${plain(cypher)}\n`,
    );
    expect(boxes.sort()).toEqual(questions.map(({ text }) => text).sort());
    expect(guide).not.toContain('<question');
  });

  it('lead to the style by the name under which the service was found', async () => {
    expect(await (await get('guide.html')).text()).toContain(
      `data-exec="style ${client.url}/neo4j-browser/style.grass"`,
    );
  });

  it('hold nothing that Neo4j Browser would take out for looking like a script', async () => {
    expect(await (await get('guide.html')).text()).not.toMatch(/\son\S*\s*=|<script|javascript:/i);
  });
});

function plain(html: string): string {
  return html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
