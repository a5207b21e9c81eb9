import { Agent, request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { setTimeout as later } from 'node:timers/promises';

/** The service under attack, and the ways to attack it; each answers with how it was taken, in a word or two. */
export interface Target {
  ask(query: string, variables?: object): Promise<string>;
  send(body: string): Promise<string>;
  /** Sends a body in pieces without telling its length. */
  pieces(body: readonly string[]): Promise<string>;
  /** Sends a body a byte at a time for two seconds. */
  slowly(): Promise<string>;
  /** Holds a connection for two seconds. */
  silently(): Promise<string>;
  /** Asks, and goes away after two seconds without having read. */
  withoutReading(query: string): Promise<string>;
}

const holdFor = 2_000;

/** Attacks the service at `url` from an address of its own on this machine, where there are several. */
export function targetAt(url: string, localAddress: string | undefined): Target {
  const { hostname, port } = new URL(url);
  const agent = new Agent({ keepAlive: true, maxSockets: 100 });
  const head = (length: number) =>
    `POST /graphql HTTP/1.1\r\nhost: ${hostname}\r\ncontent-type: application/json\r\ncontent-length: ${length}\r\n\r\n`;

  const post = (pieces: readonly string[], headers: Record<string, string | number>): Promise<string> =>
    new Promise((answered) => {
      const sent = request(
        `${url}/graphql`,
        {
          method: 'POST',
          agent,
          ...(localAddress === undefined ? {} : { localAddress }),
          headers: { 'content-type': 'application/json', ...headers },
        },
        (response) => {
          let text = '';
          response.setEncoding('utf8');
          response.on('data', (data: string) => {
            if (text.length < 10_000) text += data;
          });
          response.on('end', () => answered(inWords(response.statusCode ?? 0, text)));
          response.on('error', () => answered('cut off'));
        },
      );
      sent.on('error', () => answered('cut off'));
      for (const piece of pieces) sent.write(piece);
      sent.end();
    });

  const send = (body: string) => post([body], { 'content-length': Buffer.byteLength(body) });
  const held = (act: (socket: Socket) => void): Promise<string> =>
    new Promise((done) => {
      const socket = connect({
        host: hostname,
        port: Number(port),
        ...(localAddress ? { localAddress } : {}),
      });
      socket.on('error', () => {});
      socket.once('close', () => done('closed'));
      socket.once('connect', () => act(socket));
      later(holdFor).then(() => {
        done(socket.destroyed ? 'closed' : 'held, closed in time');
        socket.destroy();
      });
    });

  return {
    ask: (query, variables = {}) => send(JSON.stringify({ query, variables })),
    send,
    pieces: (body) => post(body, { 'transfer-encoding': 'chunked' }),
    slowly: () =>
      held((socket) => {
        socket.write(head(10_000));
        const drip = setInterval(() => socket.write('{'), 100);
        socket.once('close', () => clearInterval(drip));
      }),
    silently: () => held(() => {}),
    withoutReading: (query) =>
      held((socket) => {
        socket.pause();
        const body = JSON.stringify({ query });
        socket.write(head(body.length) + body);
      }),
  };
}

/** The status, and the code of the first error or that there was an answer. */
function inWords(status: number, text: string): string {
  const code = /"code":"([A-Z_]+)"/.exec(text)?.[1];
  return code === undefined ? `${status} answered` : `${status} ${code}`;
}
