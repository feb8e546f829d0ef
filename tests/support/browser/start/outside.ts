import { createServer, request as ask, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * The only way out of a browser under test: a proxy that lets nothing through and remembers which hosts were asked for.
 */
export interface Outside {
  readonly port: number;
  /** The host names that were asked for, in order, with repeats. */
  readonly asked: string[];
  /**
   * From now on the server at this port of 127.0.0.1 answers for `http://<host>/`. With null nobody answers, as when
   * one is offline.
   */
  lead(host: string, port: number | null): void;
  /** Forgets which hosts were asked for and which servers answer. */
  forget(): void;
  close(): Promise<void>;
}

export async function openOutside(): Promise<Outside> {
  const asked: string[] = [];
  const servers = new Map<string, number | null>();
  const server: Server = createServer((request, response) => {
    const { hostname } = new URL(request.url ?? '', 'http://unknown.invalid');
    asked.push(hostname);
    const port = servers.get(hostname);
    if (port === undefined) response.writeHead(403).end();
    else if (port === null) request.socket.destroy();
    else pass(request, response, port);
  });
  server.on('connect', (request, socket) => {
    asked.push((request.url ?? '').replace(/:\d+$/, ''));
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    lead: (host, port) => void servers.set(host, port),
    forget() {
      asked.length = 0;
      servers.clear();
    },
    close: () => new Promise((done) => server.close(() => done()).closeAllConnections()),
  };
}

/** Passes a request on unchanged, and its answer back. */
function pass(request: IncomingMessage, response: ServerResponse, port: number): void {
  const { pathname, search } = new URL(request.url ?? '');
  const to = { host: '127.0.0.1', port, path: pathname + search, method: request.method, headers: request.headers };
  const upstream = ask(to, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.on('error', () => request.socket.destroy());
    answer.pipe(response);
  });
  upstream.on('error', () => request.socket.destroy());
  request.socket.on('close', () => upstream.destroy());
  upstream.end();
}
