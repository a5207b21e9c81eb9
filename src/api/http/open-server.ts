import { createServer, type RequestListener, type Server } from 'node:http';
import type { Socket } from 'node:net';
import type { Limits } from '../../limits.ts';

/** How often Node looks for connections that are too slow; it closes them up to this much later. */
const lookEvery = 500;

/** A server that closes connections which are slow, idle or too many. It does not listen yet. */
export function openServer(limits: Limits, answer: RequestListener): Server {
  const server = createServer({ connectionsCheckingInterval: lookEvery }, answer);
  server.headersTimeout = limits.headersMs;
  server.requestTimeout = limits.bodyMs;
  server.keepAliveTimeout = limits.keepAliveMs;
  server.timeout = limits.bodyMs + limits.requestMs;
  server.maxConnections = limits.connections;
  if (limits.connectionsPerClient > 0) boundPerAddress(server, limits.connectionsPerClient);
  return server;
}

function boundPerAddress(server: Server, most: number): void {
  const open = new Map<string, number>();
  server.on('connection', (socket: Socket) => {
    const address = socket.remoteAddress ?? '';
    const held = (open.get(address) ?? 0) + 1;
    open.set(address, held);
    socket.once('close', () => {
      const left = (open.get(address) ?? 1) - 1;
      if (left > 0) open.set(address, left);
      else open.delete(address);
    });
    if (held > most) socket.destroy();
  });
}
