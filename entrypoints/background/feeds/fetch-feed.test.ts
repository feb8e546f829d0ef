import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { fetchFeed } from './fetch-feed';

const FEED = 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n';
const MIB = 1024 * 1024;
let server: Server;
let base: string;
let asked: IncomingMessage[] = [];
type Answer = (response: ServerResponse) => unknown;
const pages: Record<string, Answer> = {
  '/a.ics': (r) => r.setHeader('etag', '"1"').setHeader('last-modified', 'Mon, 14 Sep 2026 08:00:00 GMT').end(FEED),
  '/latin.ics': (r) => r.setHeader('content-type', 'text/calendar; charset=iso-8859-1').end(Buffer.from([0xe9])),
  '/odd.ics': (r) => r.setHeader('content-type', 'text/calendar; charset=none-such').end('é'),
  '/same.ics': (r) => r.writeHead(304).end(),
  '/part': (r) => r.writeHead(206, { 'content-range': 'bytes 0-30/900' }).end(FEED),
  '/gone': (r) => r.writeHead(404).end('no'),
  '/secret': (r) => r.writeHead(401).end(),
  '/broken': (r) => r.writeHead(503).end(),
  '/silent': () => undefined,
  '/stalls': (r) => r.write('BEGIN:VCALENDAR\r\n'),
  '/cut': (r) => (r.setHeader('content-length', '900').write(FEED), setTimeout(() => r.destroy(), 20)),
  '/declared': (r) => r.setHeader('content-length', String(20 * MIB + 1)).end(),
  '/full': (r) => r.end('x'.repeat(20 * MIB)),
  '/big': (r) => r.end('x'.repeat(20 * MIB + 1)),
  '/to-a': (r) => r.writeHead(302, { location: '/a.ics' }).end(),
  '/away': (r) => r.writeHead(301, { location: 'https://other.example/b.ics' }).end(),
  '/nowhere': (r) => r.writeHead(302).end(),
};

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request);
    (pages[request.url ?? ''] ?? pages['/gone']!)(response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((done) => server.close(done).closeAllConnections()));
beforeEach(() => {
  asked = [];
});

const ours = async (address: string) => address.startsWith(base);
const PATIENCE = { idle: 10_000, whole: 20_000 };
const SHORT = { idle: 150, whole: 20_000 };
const ask = (path: string, over = {}, patience = PATIENCE) =>
  fetchFeed({ address: base + path, etag: null, lastModified: null, ...over }, ours, patience);

it('brings the text and what the server says of it', async () => {
  expect(await ask('/a.ics')).toEqual({
    is: 'new',
    text: FEED,
    etag: '"1"',
    lastModified: 'Mon, 14 Sep 2026 08:00:00 GMT',
  });
});

it('asks whether there is a newer one, and sends nothing of the OT', async () => {
  expect(await ask('/same.ics', { etag: '"1"', lastModified: 'Mon' })).toEqual({ is: 'same' });
  expect(asked[0]!.headers).toMatchObject({ 'if-none-match': '"1"', 'if-modified-since': 'Mon' });
  expect(asked[0]!.headers).not.toHaveProperty('cookie');
  expect(asked[0]!.headers).not.toHaveProperty('authorization');
});

it.each([
  ['/gone', 'gone'],
  ['/secret', 'refused'],
  ['/broken', 'server'],
  ['/cut', 'unreachable'],
  ['/part', 'cut'],
  ['/declared', 'big'],
  ['/big', 'big'],
])('%s: %s', async (path, code) => expect(await ask(path)).toMatchObject({ is: 'failed', problem: { code } }));

it.each(['/silent', '/stalls'])('%s is not waited for', async (path) =>
  expect(await ask(path, {}, SHORT)).toMatchObject({ problem: { code: 'slow' } }),
);

it('has no more patience for one that trickles on', async () =>
  expect(await ask('/silent', {}, { idle: 10_000, whole: 150 })).toMatchObject({
    problem: { code: 'slow' },
  }));

it('takes 20 MB', async () => expect(await ask('/full')).toMatchObject({ is: 'new' }));

it.each([
  ['/latin.ics', 'é'],
  ['/odd.ics', 'é'],
])('%s is read as %s', async (path, text) => expect(await ask(path)).toMatchObject({ text }));

it('says so when nobody is there', async () => {
  const nobody = { address: 'http://127.0.0.1:9/a.ics', etag: null, lastModified: null };
  expect(await fetchFeed(nobody, async () => true, PATIENCE)).toMatchObject({
    problem: { code: 'unreachable' },
  });
});

it('asks nobody who is not allowed', async () => {
  const answer = await fetchFeed({ address: `${base}/a.ics`, etag: null, lastModified: null }, async () => false);
  expect(answer).toMatchObject({ is: 'failed', problem: { code: 'not-allowed' } });
  expect(asked).toEqual([]);
});

it.each(['/to-a', '/away', '/nowhere'])('%s is not followed, be it within the site: the OT is asked', async (path) => {
  expect(await ask(path)).toMatchObject({ is: 'failed', problem: { code: 'moved' } });
  expect(asked.map(({ url }) => url)).toEqual([path]);
});
