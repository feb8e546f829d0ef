// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { openPopup, text } from '../../../tests/support/in-jsdom/popup';
import type { PageStatus } from '../../../utils/messaging/protocol';
import type { PageState } from '../popup-source';

vi.mock('../../shared/say', () => import('../../../tests/support/in-jsdom/words'));

const page = (state: PageStatus['state'], frames: readonly string[]): PageState => ({
  is: 'known',
  tab: 7,
  site: { pattern: 'https://maple.example/*', name: 'maple.example', always: false },
  status: {
    state,
    reader: 'page',
    view: null,
    missing: null,
    advice: null,
    sources: [],
    timetables: [],
    manners: [],
    warnings: [],
    busy: [],
  },
  frames,
});
const FRAMED = `https://calendars.example/embed/${'grade-3-'.repeat(10)}?key=1`;

it('offers to open what another site shows inside the page, its address without what may be secret', () => {
  const source = openPopup('09:30', {}, { page: page('foreign', [FRAMED]) });
  expect(text('.read-page')).toContain('another site');
  const link = document.querySelector<HTMLAnchorElement>('.page-framed a')!;
  expect(link.textContent).toMatch(/^calendars\.example\/embed\/grade-3-.*…$/);
  link.click();
  expect(source.visit).toHaveBeenCalledWith(FRAMED);
});

it('says nothing of frames where there are none', () => {
  openPopup('09:30', {}, { page: page('foreign', []) });
  expect(document.querySelector('.page-framed')).toBeNull();
  expect(text('.read-page')).toContain('Try the page that lists times as text');
});
