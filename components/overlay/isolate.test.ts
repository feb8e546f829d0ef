// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { byHand } from '../../tests/support/trusted';
import { onEscape } from './escape';
import { onInput } from './inputs';
import { isolate } from './isolate';
import { trustedOnly } from './trusted-only';

const page = vi.fn();
let release: () => void = () => undefined;
afterEach(() => {
  release();
  page.mockReset();
  document.body.replaceChildren();
});

function inside() {
  const host = document.body.appendChild(document.createElement('div'));
  const root = host.attachShadow({ mode: 'closed' });
  const button = root.appendChild(document.createElement('button'));
  release = isolate(host, root);
  return button;
}

const key = (type: string, name = 'd') =>
  new KeyboardEvent(type, { key: name, bubbles: true, composed: true, cancelable: true });
const click = (type: string) => new MouseEvent(type, { bubbles: true, composed: true, cancelable: true });

describe('what is done in the overlay', () => {
  it.each(['keydown', 'keypress', 'keyup', 'input', 'pointerdown', 'mouseup', 'wheel', 'focusin', 'paste'])(
    'the page never sees its %s, even on the way down',
    (type) => {
      const button = inside();
      document.addEventListener(type, page, { capture: true });
      const event = key(type);
      byHand(button, event);
      document.removeEventListener(type, page, { capture: true });
      expect(page).not.toHaveBeenCalled();
      expect(event.defaultPrevented).toBe(false);
    },
  );

  it.each([
    ['keydown', 'Escape', 1],
    ['keyup', 'Escape', 0],
    ['keydown', 'Enter', 0],
  ])('%s of %s does what Escape does there %i times', (type, name, times) => {
    const button = inside();
    const [inner, outer] = [vi.fn(), vi.fn()];
    onEscape(button, inner);
    onEscape(button.getRootNode(), outer);
    button.focus();
    byHand(button, key(type, name));
    expect(inner).toHaveBeenCalledTimes(times);
    expect(outer).not.toHaveBeenCalled();
  });

  it.each(['pointerdown', 'mousedown', 'click', 'dblclick'])('its %s creates nothing on the page', (type) => {
    const button = inside();
    document.addEventListener(type, page);
    byHand(button, click(type));
    document.removeEventListener(type, page);
    expect(page).not.toHaveBeenCalled();
  });
});

describe('what is done on the page', () => {
  it.each([key('keydown'), click('click')])('stays the page’s', (event) => {
    inside();
    document.addEventListener(event.type, page);
    document.body.dispatchEvent(event);
    document.removeEventListener(event.type, page);
    expect(page).toHaveBeenCalledOnce();
  });
});

it('leaves nothing behind', () => {
  const button = inside();
  release();
  document.addEventListener('keydown', page);
  byHand(button, key('keydown'));
  document.removeEventListener('keydown', page);
  expect(page).toHaveBeenCalledOnce();
});

describe('what a script made up', () => {
  it.each([click('click'), click('pointerdown'), key('keydown'), new Event('change', { bubbles: true })])(
    'does nothing in the overlay, and a hand does',
    (made) => {
      const button = inside();
      trustedOnly(button.getRootNode() as ShadowRoot);
      const act = vi.fn();
      button.addEventListener(made.type, act);
      button.dispatchEvent(made);
      expect(act).not.toHaveBeenCalled();
      if (made.type === 'keydown') return;
      byHand(button, new Event(made.type));
      expect(act).toHaveBeenCalledOnce();
    },
  );

  it('is no Escape either', () => {
    const button = inside();
    const act = vi.fn();
    onEscape(button, act);
    button.focus();
    button.dispatchEvent(key('keydown', 'Escape'));
    expect(act).not.toHaveBeenCalled();
  });
});

it('what a script sends our way goes on: its being stopped would tell where we are', () => {
  const button = inside();
  const host = (button.getRootNode() as ShadowRoot).host;
  document.addEventListener('mousedown', page, { capture: true });
  host.dispatchEvent(click('mousedown'));
  document.removeEventListener('mousedown', page, { capture: true });
  expect(page).toHaveBeenCalledOnce();
});

it('what is typed is told to the field alone', () => {
  const button = inside();
  const typed = vi.fn();
  onInput(button, typed);
  button.focus();
  byHand(button, new Event('input', { bubbles: true, composed: true }));
  expect(typed).toHaveBeenCalledOnce();
});
