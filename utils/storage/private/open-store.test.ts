import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { freshDatabase } from '../../../tests/support/stored/stored';
import { lastClassroom, rememberClassroom } from '../settings';
import { openStore } from './open-store';

const REFUSED = new DOMException(
  'A mutation operation was attempted on a database that did not allow mutations.',
  'InvalidStateError',
);
/** As Firefox refuses it in private windows, or as a browser may fail otherwise. */
function refuse(error: DOMException): void {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw error;
  });
}
const open = () => openStore({ lastClassroom, rememberClassroom });

beforeEach(async () => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  await freshDatabase();
});

describe('what a page has done', () => {
  it('it does itself where it has a database', async () => {
    const asked = vi.spyOn(browser.runtime, 'sendMessage');
    const store = await open();
    await store.rememberClassroom('room-14');
    expect(await store.lastClassroom()).toBe('room-14');
    expect(asked).not.toHaveBeenCalled();
  });

  it('the background does where the page is refused one', async () => {
    refuse(REFUSED);
    const asked = vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue({ ok: true, data: 'room-14' } as never);
    const store = await open();
    expect(await store.rememberClassroom('room-14')).toBe('room-14');
    expect(asked.mock.calls).toEqual([
      [{ pushin: 'store:do', data: { name: 'rememberClassroom', args: ['room-14'] } }],
    ]);
  });

  it('is refused as the background refuses it', async () => {
    refuse(REFUSED);
    vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue({ ok: false, error: 'full', at: null } as never);
    await expect((await open()).lastClassroom()).rejects.toMatchObject({ code: 'full' });
  });

  it.each([
    ['a newer PushIn', new DOMException('', 'VersionError')],
    ['a closing connection', new DOMException('closing', 'InvalidStateError')],
  ])('is nobody’s where the fault is another: %s', async (_which, error) => {
    refuse(error);
    await expect(open()).rejects.toBe(error);
  });
});
