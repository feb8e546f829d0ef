import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The only way out of a browser under test: a proxy that lets nothing through and remembers who was asked for. */
export interface Outside {
  readonly port: number;
  /** Host names asked for, in order, with repeats. */
  readonly asked: string[];
  close(): Promise<void>;
}

export async function openOutside(): Promise<Outside> {
  const asked: string[] = [];
  const server: Server = createServer((request, response) => {
    asked.push(new URL(request.url ?? '', 'http://unknown.invalid').hostname);
    response.writeHead(403).end();
  });
  server.on('connect', (request, socket) => {
    asked.push((request.url ?? '').replace(/:\d+$/, ''));
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    close: () => new Promise((done) => server.close(() => done()).closeAllConnections()),
  };
}
