// @vitest-environment jsdom
import { render } from 'solid-js/web';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pretendLayout, someCalendar, someDeeds, someSurvey, someView, someWindow } from '../../tests/support/overlay';
import { isolate } from './isolate';
import type { Deeds } from './view';

vi.mock('../shared/say', () => import('../../tests/support/words'));
const { Overlay } = await import('./Overlay');

let dispose: () => void = () => undefined;
let release: () => void;
let root: ShadowRoot;
beforeEach(() => {
  pretendLayout();
  const host = document.body.appendChild(document.createElement('div'));
  root = host.attachShadow({ mode: 'open' });
  release = isolate(host);
});
afterEach(() => {
  dispose();
  release();
  document.body.replaceChildren();
});

function open(survey = someSurvey(), deeds: Partial<Deeds> = {}) {
  const shown = someView(survey);
  const done = someDeeds(deeds);
  dispose = render(() => <Overlay view={shown.view} deeds={done} />, root);
  return { ...shown, deeds: done };
}

const bands = () => [...root.querySelectorAll<HTMLElement>('[data-pushin-window]')];
const card = () => root.querySelector<HTMLElement>('[role=dialog]');
const settled = () => new Promise((resolve) => setTimeout(resolve));
const escape = (target: Element) =>
  target.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));

describe('bands', () => {
  it('are buttons in time order, each with its window, its rank and its words', () => {
    open();
    expect(bands().map((band) => [band.tagName, band.dataset.pushinWindow, band.dataset.rank])).toEqual([
      ['BUTTON', '2026-09-14T09:22/2026-09-14T09:55', 'best'],
      ['BUTTON', '2026-09-14T13:25/2026-09-14T14:00', 'good'],
    ]);
    expect(bands()[0]!.getAttribute('aria-label')).toBe(
      'Mon, Sep 14, 9:22–9:55: students write. Writers Workshop, Room 14 – Ms. Rivera. Best time to push in.',
    );
  });

  it.each([
    ['booked', someWindow({ booked: true }), 'You’re booked then.', { booked: '' }],
    ['learned', someWindow({ certainty: 'learned' }), 'You corrected this.', { certainty: 'learned' }],
  ])('say when they are %s', (_, window, words, marks) => {
    open(someSurvey([someCalendar({}, [window])]));
    expect(bands()[0]!.getAttribute('aria-label')).toContain(words);
    expect(bands()[0]!.dataset).toMatchObject(marks);
  });

  it('open their label when pointed at or focused, and close it after', () => {
    open();
    const label = () => root.querySelector('.label')?.textContent;
    bands()[0]!.dispatchEvent(new Event('pointerenter'));
    expect(label()).toBe('9:22–9:55 · students write');
    bands()[0]!.dispatchEvent(new Event('pointerleave'));
    expect(label()).toBeUndefined();
    bands()[1]!.focus();
    expect(label()).toBe('1:25–2:00 · students work on math');
  });

  it('name the classroom when there are several', () => {
    const other = someCalendar({ name: 'Room 2', source: 'g:2' }, [someWindow({ start: 600, end: 630 })]);
    open(someSurvey([someCalendar(), other]));
    bands()[0]!.focus();
    expect(root.querySelector('.label-room')?.textContent).toBe('Room 14 – Ms. Rivera');
  });

  it('keep titles text', () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const calendar = someCalendar();
    const blocks = calendar.plan!.blocks.map((block) => ({ ...block, title: hostile }));
    open(someSurvey([{ ...calendar, plan: { ...calendar.plan!, blocks } }]));
    bands()[0]!.click();
    expect(root.querySelector('img')).toBeNull();
    expect(card()!.textContent).toContain(hostile);
  });
});

describe('the card', () => {
  it('opens on a band and gives the focus back when it closes', async () => {
    open();
    bands()[0]!.focus();
    bands()[0]!.click();
    await settled();
    expect(card()!.getAttribute('aria-label')).toBe('Push-in time 9:22–9:55');
    expect(bands().map((band) => band.getAttribute('aria-expanded'))).toEqual(['true', 'false']);
    escape(card()!);
    expect(card()).toBeNull();
    expect(root.activeElement).toBe(bands()[0]);
  });

  it('closes when the page is clicked, and leaves the click to the page', () => {
    open();
    bands()[0]!.click();
    const click = new Event('pointerdown', { bubbles: true, cancelable: true, composed: true });
    card()!.dispatchEvent(new Event('pointerdown', { bubbles: true, composed: true }));
    expect(card()).not.toBeNull();
    document.body.dispatchEvent(click);
    expect(card()).toBeNull();
    expect(click.defaultPrevented).toBe(false);
  });

  it('follows its block when a correction moves the window, and goes when the block does', () => {
    const { setSurvey } = open();
    bands()[0]!.click();
    setSurvey(someSurvey([someCalendar({}, [someWindow({ start: 570, certainty: 'learned' })])]));
    expect(card()!.textContent).toContain('9:30–9:55');
    expect(card()!.textContent).toContain('Based on what you told PushIn.');
    setSurvey(someSurvey([someCalendar({}, [])]));
    expect(card()!.textContent).toContain('No push-in time in this lesson.');
    setSurvey(someSurvey([]));
    expect(card()).toBeNull();
  });
});
