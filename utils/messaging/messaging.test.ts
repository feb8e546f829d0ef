import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerBackground, answerPage, type BackgroundHandlers, type Checks, type PageHandlers } from './answer';
import { askBackground, askPage } from './ask';
import { Gone, NoAnswer, Refused } from './failures';
import { tellPages } from './tell-pages';

const undo = vi.fn<BackgroundHandlers['correction:undo']>();
const handlers = { 'correction:undo': undo } as unknown as BackgroundHandlers;
const checks = {
  'correction:undo': (data: unknown) => {
    if (typeof (data as { id?: unknown } | null)?.id !== 'string') throw new Refused('malformed', 'id');
    return data as { id: string };
  },
} as unknown as Checks;

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  undo.mockReset().mockResolvedValue(null);
});

describe('asking the background', () => {
  it('brings the answer', async () => {
    answerBackground(handlers, checks);
    await expect(askBackground('correction:undo', { id: 'c1' })).resolves.toBeNull();
    expect(undo).toHaveBeenCalledExactlyOnceWith(
      { id: 'c1' },
      { tab: null, frame: null, own: false, site: null, isPrivate: false },
    );
  });

  it.each([
    ['a handler fails', new Error('Writers Workshop'), { code: 'failed', at: null, message: 'failed' }],
    ['the disk is full', new DOMException('x', 'QuotaExceededError'), { code: 'full', at: null }],
    ['a handler refuses', new Refused('newer'), { code: 'newer', at: null }],
  ])('rejects with Refused when %s, without its words', async (_, thrown, expected) => {
    undo.mockRejectedValue(thrown);
    answerBackground(handlers, checks);
    const failed = await askBackground('correction:undo', { id: 'c1' }).catch((e: unknown) => e);
    expect(failed).toBeInstanceOf(Refused);
    expect(failed).toMatchObject(expected);
  });

  it.each([null, undefined, 'c1', {}, { id: 3 }])('refuses malformed data: %j', async (data) => {
    answerBackground(handlers, checks);
    await expect(askBackground('correction:undo', data as never)).rejects.toMatchObject({
      code: 'malformed',
      at: 'id',
    });
    expect(undo).not.toHaveBeenCalled();
  });

  it.each([
    ['an unknown name', { pushin: 'nothing:such', data: null }],
    ['a name of Object itself', { pushin: 'constructor', data: null }],
    ['no name', { data: null }],
    ['not even an object', 'correction:undo'],
    ['null', null],
  ])('ignores %s', async (_, message) => {
    answerBackground(handlers, checks);
    await expect(fakeBrowser.runtime.sendMessage(message)).resolves.toBeUndefined();
    expect(undo).not.toHaveBeenCalled();
  });

  it('ignores other extensions', async () => {
    answerBackground(handlers, checks);
    const results = await fakeBrowser.runtime.onMessage.trigger(
      { pushin: 'correction:undo', data: { id: 'c1' } },
      { id: 'another-extension' },
      () => undefined,
    );
    expect(results).toEqual([undefined]);
    expect(undo).not.toHaveBeenCalled();
  });

  it('tells the handler which tab asks', async () => {
    answerBackground(handlers, checks);
    const sender = { id: fakeBrowser.runtime.id, tab: { id: 7 } as never };
    await new Promise((resolve) => {
      void fakeBrowser.runtime.onMessage.trigger({ pushin: 'correction:undo', data: { id: 'c1' } }, sender, resolve);
    });
    expect(undo).toHaveBeenCalledWith({ id: 'c1' }, { tab: 7, frame: null, own: false, site: null, isPrivate: false });
  });

  it.each([
    ['a browser that remembers', false, true],
    ['one that forgets everything when it closes, and has no other windows', true, false],
  ])('tells of a private window in %s', async (_which, untilClosed, isPrivate) => {
    answerBackground(handlers, checks, untilClosed);
    const sender = { id: fakeBrowser.runtime.id, tab: { id: 7, incognito: true } as never };
    await new Promise((resolve) => {
      void fakeBrowser.runtime.onMessage.trigger({ pushin: 'correction:undo', data: { id: 'c1' } }, sender, resolve);
    });
    expect(undo).toHaveBeenCalledWith({ id: 'c1' }, expect.objectContaining({ isPrivate }));
  });

  it.each([
    ['Extension context invalidated.', Gone],
    ["can't access dead object", Gone],
    ['Could not establish connection. Receiving end does not exist.', NoAnswer],
  ])('%s', async (words, kind) => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValue(new Error(words));
    await expect(askBackground('correction:undo', { id: 'c1' })).rejects.toBeInstanceOf(kind);
  });

  it('knows that it is gone when the runtime has lost its id', async () => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(() => {
      throw new TypeError('undefined');
    });
    vi.spyOn(fakeBrowser.runtime, 'id', 'get').mockReturnValue(undefined as never);
    await expect(askBackground('correction:undo', { id: 'c1' })).rejects.toBeInstanceOf(Gone);
  });

  it('NoAnswer when nobody replies', async () => {
    fakeBrowser.runtime.onMessage.addListener(() => undefined);
    await expect(askBackground('correction:undo', { id: 'c1' })).rejects.toBeInstanceOf(NoAnswer);
  });
});

describe('asking pages', () => {
  const toggle = vi.fn(() => null);
  const page: PageHandlers = {
    'page:status': () => ({
      state: 'off',
      reader: 'google-calendar',
      view: null,
      missing: null,
      advice: null,
      sources: [],
      timetables: [],
      manners: [],
      warnings: [],
      busy: [],
    }),
    'page:feeds': () => [],
    'page:frames': () => [],
    'state:changed': toggle,
    'site:left': () => null,
    'frame:offered': () => null,
  };
  /** Tabs whose scripts answer through the one fake runtime. */
  const withTabs = (...ids: number[]) => {
    vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation((async () => ids.map((id) => ({ id }))) as never);
    return vi
      .spyOn(fakeBrowser.tabs, 'sendMessage')
      .mockImplementation(((id: number, message: unknown) =>
        id === 4 ? Promise.reject(new Error('Receiving end')) : fakeBrowser.runtime.sendMessage(message)) as never);
  };

  it('brings the answer and stops when told', async () => {
    withTabs(3);
    const stop = answerPage(page);
    await expect(askPage(3, 'page:status', null)).resolves.toMatchObject({ state: 'off' });
    stop();
    await expect(askPage(3, 'state:changed', null)).rejects.toBeInstanceOf(NoAnswer);
    expect(toggle).not.toHaveBeenCalled();
  });

  it('tells every page but the one that changed it, also past a tab without our script', async () => {
    const sent = withTabs(3, 4, 5);
    answerPage(page);
    await tellPages(3);
    expect(sent.mock.calls.map(([id, message]) => [id, (message as { pushin: string }).pushin])).toEqual([
      [4, 'state:changed'],
      [5, 'state:changed'],
    ]);
  });
});
