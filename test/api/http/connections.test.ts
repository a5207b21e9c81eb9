import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { serveGraph } from '../client.ts';
import { heldGraph } from '../limits/held-graph.ts';
import { servedOnce } from './served-once.ts';

/** Opens a connection, sends something, and answers with all that came back until the server closed it. */
async function untilClosed(url: string, send: (socket: Socket) => void): Promise<string> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  let heard = '';
  socket.on('data', (data) => {
    heard += data;
  });
  socket.on('error', () => {});
  socket.once('connect', () => send(socket));
  await new Promise((closed) => socket.once('close', closed));
  return heard;
}

const head = (length: number) =>
  `POST /graphql HTTP/1.1\r\nhost: here\r\ncontent-type: application/json\r\ncontent-length: ${length}\r\n\r\n`;

describe('a connection', () => {
  const served = servedOnce();
  const soon = { headersMs: 200, bodyMs: 400, keepAliveMs: 300 };

  it.each<[string, (socket: Socket) => void, RegExp]>([
    ['that says nothing', () => {}, /^HTTP\/1.1 408/],
    [
      'that never ends its headers',
      (socket) => socket.write('GET /health HTTP/1.1\r\nx: '),
      /^HTTP\/1.1 408/,
    ],
    ['that never ends its body', (socket) => socket.write(`${head(50)}{"query":`), /^HTTP\/1.1 408/],
    [
      'that sends its body a byte at a time',
      (socket) => {
        socket.write(head(1_000));
        const drip = setInterval(() => socket.write('{'), 20);
        socket.once('close', () => clearInterval(drip));
      },
      /^HTTP\/1.1 408/,
    ],
    [
      'that has got its answer and stays',
      (socket) => socket.write('GET /health HTTP/1.1\r\nhost: here\r\n\r\n'),
      /^HTTP\/1.1 200[\s\S]*"alive":true/,
    ],
  ])('is closed: %s', async (_, send, heard) => {
    const { url } = await served.with({ limits: soon });
    expect(await untilClosed(url, send)).toMatch(heard);
  });

  it('is not closed while its answer is made', async () => {
    const { slow, letGo } = heldGraph(served.graph);
    const client = await serveGraph(slow, { limits: soon });
    const answer = client.ask('{ actor(key: "dprk") { key } }');
    await new Promise((later) => setTimeout(later, 3 * soon.bodyMs));
    letGo();
    expect((await answer).body.data.actor.key).toBe('dprk');
    await client.close();
  });

  it('is one of a few that an address may hold', async () => {
    const { url } = await served.with({ limits: { connectionsPerClient: 2 } });
    const { hostname, port } = new URL(url);
    const held = [connect(Number(port), hostname), connect(Number(port), hostname)];
    for (const socket of held) socket.on('error', () => {});
    await Promise.all(held.map((socket) => once(socket, 'connect')));
    expect(
      await untilClosed(url, (socket) => socket.write('GET /health HTTP/1.1\r\nhost: here\r\n\r\n')),
    ).toBe('');
    for (const socket of held) socket.destroy();
    await expect
      .poll(() =>
        fetch(`${url}/health`).then(
          ({ status }) => status,
          () => 0,
        ),
      )
      .toBe(200);
  });
});
