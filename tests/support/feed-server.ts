import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A real server of calendar feeds. A test sets its answers, and it remembers every request. */
export interface FeedServer {
  readonly port: number;
  /** The requests in order, as `<host><path>` with what came along. */
  readonly asked: { readonly what: string; readonly headers: IncomingHttpHeaders }[];
  /** Sets how a path is answered from now on. Any other path is not found. */
  answer(path: string, how: (response: ServerResponse, headers: IncomingHttpHeaders) => unknown): void;
  close(): Promise<void>;
}

export async function openFeedServer(): Promise<FeedServer> {
  const answers = new Map<string, Parameters<FeedServer['answer']>[1]>();
  const asked: FeedServer['asked'] = [];
  const server = createServer((request, response) => {
    asked.push({ what: `${request.headers.host ?? ''}${request.url ?? ''}`, headers: request.headers });
    const answer = answers.get(request.url ?? '');
    if (answer) answer(response, request.headers);
    else response.writeHead(404).end('nothing here');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    answer: (path, how) => void answers.set(path, how),
    close: () => new Promise((done) => server.close(() => done()).closeAllConnections()),
  };
}

/** A calendar of all-day events, as a server sends it. Asked again with its tag, it says that nothing is new. */
export function calendarOf(...events: readonly (readonly [date: string, title: string])[]) {
  const lines = events.flatMap(([date, title], index) => [
    'BEGIN:VEVENT',
    `UID:${index}@d.example`,
    `DTSTART;VALUE=DATE:${date.replaceAll('-', '')}`,
    `SUMMARY:${title}`,
    'END:VEVENT',
  ]);
  const text = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'X-WR-CALNAME:Maple Valley', ...lines, 'END:VCALENDAR', ''].join(
    '\r\n',
  );
  const etag = `"${text.length}-${events.map(([, title]) => title.length).join('-')}"`;
  return (response: ServerResponse, headers: IncomingHttpHeaders) => {
    if (headers['if-none-match'] === etag) return response.writeHead(304).end();
    return response.writeHead(200, { 'content-type': 'text/calendar', etag, 'set-cookie': 'track=1' }).end(text);
  };
}
