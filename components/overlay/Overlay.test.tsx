// @vitest-environment jsdom
import { render } from 'solid-js/web';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  pretendLayout,
  someCalendar,
  someDeeds,
  someSurvey,
  someView,
  someWindow,
} from '../../tests/support/in-jsdom/overlay-parts';
import { byHand } from '../../tests/support/in-jsdom/trusted';
import { isolate } from './isolate';
import type { OverlayView } from './view';

vi.mock('../shared/say', () => import('../../tests/support/in-jsdom/words'));
const { Overlay } = await import('./Overlay');

let dispose: () => void = () => undefined;
let release: () => void;
let root: ShadowRoot;
beforeEach(() => {
  pretendLayout();
  const host = document.body.appendChild(document.createElement('div'));
  root = host.attachShadow({ mode: 'closed' });
  release = isolate(host, root);
});
afterEach(() => {
  dispose();
  release();
  document.body.replaceChildren();
});

function open(survey = someSurvey(), drawn: (view: OverlayView) => OverlayView = (view) => view) {
  const shown = someView(survey);
  const done = someDeeds();
  dispose = render(() => <Overlay view={drawn(shown.view)} deeds={done} />, root);
  return { ...shown, deeds: done };
}

const bands = () => [...root.querySelectorAll<HTMLElement>('[data-pushin-window]')];
const marks = () => [...root.querySelectorAll<HTMLElement>('.target')];
const card = () => root.querySelector<HTMLElement>('[role=dialog]');
const settled = () => new Promise((resolve) => setTimeout(resolve));
const press = (target: Element, key: string) =>
  byHand(target, new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));

describe('marks', () => {
  it('are buttons in time order, in each its push-in time, its rank and its words', () => {
    open();
    expect(bands().map((band) => [band.dataset.pushinWindow, band.dataset.rank, band.dataset.calendar])).toEqual([
      ['2026-09-14T09:22/2026-09-14T09:55', 'best', 'Room 14 – Ms. Rivera'],
      ['2026-09-14T13:25/2026-09-14T14:00', 'good', 'Room 14 – Ms. Rivera'],
    ]);
    expect(marks().map(({ tagName }) => tagName)).toEqual(['BUTTON', 'BUTTON']);
    expect(marks()[0]!.getAttribute('aria-label')).toBe(
      'Mon, Sep 14, 9:25–9:55: students write. Writers Workshop, Room 14 – Ms. Rivera. Best time to push in.',
    );
  });

  it.each([
    ['booked', someWindow({ booked: true }), 'You’re booked then.', { booked: '' }],
    ['learned', someWindow({ certainty: 'learned' }), 'You corrected this.', { certainty: 'learned' }],
  ])('say when they are %s', (_, window, words, data) => {
    open(someSurvey([someCalendar({}, [window])]));
    expect(marks()[0]!.getAttribute('aria-label')).toContain(words);
    expect(bands()[0]!.dataset).toMatchObject(data);
  });

  it('say time, lesson, class and day when pointed at or focused, and nothing after', () => {
    open();
    const label = () => [...root.querySelectorAll('.label > span')].map((line) => line.textContent);
    const first = ['9:25–9:55 · Best', 'Writers Workshop · Room 14 – Ms. Rivera', 'Mon, Sep 14 · students write'];
    marks()[0]!.dispatchEvent(new Event('pointerenter'));
    expect(label()).toEqual(first);
    marks()[0]!.dispatchEvent(new Event('pointerleave'));
    expect(label()).toEqual([]);
    marks()[1]!.focus();
    expect(label()[0]).toBe('1:25–2:00 · Good');
  });

  it('take one tab stop a day, and arrows lead through it', () => {
    open();
    const stops = () => marks().map(({ tabIndex }) => tabIndex);
    expect(stops()).toEqual([0, -1]);
    marks()[0]!.focus();
    press(marks()[0]!, 'ArrowDown');
    expect(root.activeElement).toBe(marks()[1]);
    expect(stops()).toEqual([-1, 0]);
    press(marks()[1]!, 'ArrowDown');
    expect(root.activeElement).toBe(marks()[1]);
    press(marks()[1]!, 'Home');
    expect(root.activeElement).toBe(marks()[0]);
  });

  it('that share a place open a list by class, and that the card', async () => {
    const other = someCalendar({ name: 'Room 2', source: 'g:2' }, [someWindow({ start: 570, end: 600, rank: 'good' })]);
    const { view } = open(someSurvey([someCalendar({}, [someWindow()]), other]), (one) => {
      const { marks: all, ...rest } = one.placement();
      const [first, second] = all;
      const ids = [...first!.ids, ...second!.ids];
      const shared = { ...first!, ids, opens: ids, bands: [...first!.bands, ...second!.bands] };
      return { ...one, placement: () => ({ ...rest, marks: [shared] }) };
    });
    expect(view.visits()).toHaveLength(2);
    expect(bands().map((band) => band.dataset.calendar)).toEqual(['Room 14 – Ms. Rivera', 'Room 2']);
    expect(marks()[0]!.textContent).toBe('2');
    marks()[0]!.click();
    const rows = () => [...card()!.querySelectorAll<HTMLElement>('.list-row')];
    expect(rows().map((row) => row.textContent)).toEqual([
      'Room 14 – Ms. Rivera9:25–9:55Writers Workshop',
      'Room 29:30–10:00Writers Workshop',
    ]);
    rows()[1]!.click();
    await settled();
    expect(card()!.getAttribute('aria-label')).toContain('9:30–10:00');
    expect(card()!.textContent).toContain('Room 2');
  });

  it('keep titles text', () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const calendar = someCalendar();
    const blocks = calendar.findings!.blocks.map((block) => ({ ...block, title: hostile }));
    open(someSurvey([{ ...calendar, findings: { ...calendar.findings!, blocks } }]));
    marks()[0]!.click();
    expect(root.querySelector('img')).toBeNull();
    expect(card()!.textContent).toContain(hostile);
  });
});

describe('the card', () => {
  it('opens on a band and gives the focus back when it closes', async () => {
    open();
    marks()[0]!.focus();
    marks()[0]!.click();
    await settled();
    expect(card()!.getAttribute('aria-label')).toBe('Push-in time 9:25–9:55');
    expect(marks().map((mark) => mark.getAttribute('aria-expanded'))).toEqual(['true', 'false']);
    press(card()!, 'Escape');
    expect(card()).toBeNull();
    expect(root.activeElement).toBe(marks()[0]);
  });

  it('closes when the page is clicked, and leaves the click to the page', () => {
    open();
    marks()[0]!.click();
    const click = new Event('pointerdown', { bubbles: true, cancelable: true, composed: true });
    root.elementFromPoint = card;
    byHand(card()!, new Event('pointerdown', { bubbles: true, composed: true }));
    expect(card()).not.toBeNull();
    byHand(document.body, click);
    expect(card()).toBeNull();
    expect(click.defaultPrevented).toBe(false);
  });

  it('follows its block when a correction moves the window, and goes when the block does', () => {
    const { setSurvey } = open();
    marks()[0]!.click();
    setSurvey(someSurvey([someCalendar({}, [someWindow({ start: 570, certainty: 'learned' })])]));
    expect(card()!.textContent).toContain('9:30–9:55');
    expect(card()!.textContent).toContain('Based on what you told PushIn.');
    setSurvey(someSurvey([someCalendar({}, [])]));
    expect(card()!.textContent).toContain('No push-in time in this lesson.');
    setSurvey(someSurvey([]));
    expect(card()).toBeNull();
  });
});
