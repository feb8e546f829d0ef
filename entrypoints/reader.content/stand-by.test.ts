// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageHandlers } from '../../utils/messaging/answer';

const surface = vi.hoisted(() => ({
  answers: null as PageHandlers | null,
  silent: null as ((name: string) => boolean) | null,
}));
vi.mock('../../utils/messaging/ask', () => ({ askBackground: async () => ({ frame: 0 }) }));
vi.mock('../../utils/messaging/answer', () => ({
  answerPage(answers: PageHandlers, silent: (name: string) => boolean) {
    Object.assign(surface, { answers, silent });
    return () => Object.assign(surface, { answers: null });
  },
}));
const { standBy } = await import('./stand-by');

const TABLE = '<table><tr><td>8:30–9:10</td><td>Writing</td></tr></table>';
const life = () => {
  const over = new AbortController();
  return { signal: over.signal, isOver: () => over.signal.aborted, end: () => over.abort() };
};
const add = (html: string) =>
  document.body.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
const status = () => (surface.answers!['page:status'](null) as { state: string }).state;

let lives: ReturnType<typeof life>[] = [];
function start(pressedAt: string | null, bring = vi.fn(async () => null as unknown), isOff = vi.fn(async () => false)) {
  const one = life();
  lives.push(one);
  standBy(one, pressedAt, { bring, isOff });
  return { bring, isOff, life: one };
}

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ addEventListener: () => undefined }));
  history.replaceState(null, '', '/rooms/14');
});
afterEach(() => {
  for (const one of lives) one.end();
  lives = [];
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

describe('a page', () => {
  it.each([
    ['with a clock time', TABLE],
    ['with a library’s calendar', '<div class="fc"></div>'],
    ['with events for machines', '<article class="h-event"></article>'],
    ['of a platform by its marks', '<table id="schedMatrixTable"></table>'],
  ])('%s has the overlay brought once', async (_, html) => {
    add(html);
    const { bring } = start(null);
    expect(status()).toBe('waiting');
    await vi.waitFor(() => expect(bring).toHaveBeenCalled());
    expect(status()).toBe('waiting');
    add(TABLE);
    await settled();
    expect(bring).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['without times', '<p>Welcome to Room 14, we are glad that you are here.</p>'],
    ['whose only times are scripts', '<script>const a = "8:30"</script>'],
  ])('%s has nothing brought, and says that there is no timetable', async (_, html) => {
    add(html);
    const { bring } = start(null);
    await settled();
    expect(bring).not.toHaveBeenCalled();
    expect(status()).toBe('foreign');
  });

  it('that loads its timetable later has it brought then', async () => {
    const { bring } = start(null);
    await settled();
    expect(bring).not.toHaveBeenCalled();
    add(TABLE);
    await vi.waitFor(() => expect(bring).toHaveBeenCalledTimes(1));
  });

  it('asks again at its next change where the overlay could not come', async () => {
    add(TABLE);
    const { bring } = start(null, vi.fn(async () => null as unknown).mockRejectedValueOnce(new Error('asleep')));
    await vi.waitFor(() => expect(status()).toBe('foreign'));
    add('<p>More</p>');
    await vi.waitFor(() => expect(bring).toHaveBeenCalledTimes(2));
  });

  it('she pressed on is not read once its app has gone on to another', async () => {
    const { bring, life } = start(location.href);
    await settled();
    history.pushState(null, '', '/students/4711');
    add(TABLE);
    await vi.waitFor(() => expect(life.isOver()).toBe(true));
    expect(bring).not.toHaveBeenCalled();
  });

  it('is left when its site is no longer read always, and not for another site', () => {
    const { life } = start(null);
    void surface.answers!['site:left']({ sites: ['https://elsewhere.example/*'] });
    expect(life.isOver()).toBe(false);
    void surface.answers!['site:left']({ sites: ['http://localhost/*', 'http://localhost:3000/*'] });
    expect([life.isOver(), surface.answers]).toEqual([true, null]);
  });

  it('is not looked at while PushIn is off, and is as soon as it is on', async () => {
    add(TABLE);
    add('<a href="https://maple.example/room-14.ics">Subscribe</a>');
    const { bring, isOff } = start(null, undefined, vi.fn(async () => false).mockResolvedValueOnce(true));
    await settled();
    expect([bring.mock.calls.length, status()]).toEqual([0, 'off']);
    expect(surface.answers!['page:feeds'](null)).toEqual([]);
    await surface.answers!['state:changed'](null);
    expect(surface.answers!['page:feeds'](null)).toHaveLength(1);
    await vi.waitFor(() => expect(bring).toHaveBeenCalledTimes(1));
    expect(isOff).toHaveBeenCalledTimes(2);
  });

  it('leaves the answer to the frame that shows a timetable', () => {
    start(null);
    expect(surface.silent!('page:status')).toBe(false);
    void surface.answers!['frame:offered']({ frame: 5, worth: 3 });
    expect([surface.silent!('page:status'), surface.silent!('page:feeds')]).toEqual([true, false]);
  });
});

/** Two turns of timers and frames: longer than this script waits for a page that does nothing. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 2; turn++) await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
}
