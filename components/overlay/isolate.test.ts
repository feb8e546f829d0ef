// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { byHand } from '../../tests/support/in-jsdom/trusted';
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
  it.each([
    ...['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'compositionstart', 'compositionend'],
    ...['copy', 'cut', 'paste', 'pointerdown', 'pointerup', 'pointermove', 'pointerover', 'pointerout'],
    ...['mousedown', 'mouseup', 'mousemove', 'click', 'dblclick', 'auxclick', 'contextmenu', 'wheel', 'touchstart'],
    ...['dragstart', 'dragover', 'dragend', 'drop', 'focus', 'blur', 'focusin', 'focusout'],
  ])('the page never sees its %s, even on the way down', (type) => {
    const button = inside();
    for (const target of [window, document]) target.addEventListener(type, page, { capture: true });
    const event = key(type);
    byHand(button, event);
    for (const target of [window, document]) target.removeEventListener(type, page, { capture: true });
    expect(page).not.toHaveBeenCalled();
    expect(event.defaultPrevented).toBe(false);
  });

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

describe('a part of the overlay', () => {
  const at = (type: string, over: PointerEventInit = {}) =>
    new PointerEvent(type, {
      bubbles: true,
      composed: true,
      cancelable: true,
      pointerType: 'mouse',
      detail: 1,
      ...over,
    });

  it.each([
    ['click', at('click'), 1],
    ['click', at('click', { pointerType: '', detail: 0 }), 1],
    ['pointermove', at('pointermove'), 1],
    ['focus', new FocusEvent('focus', { composed: true }), 1],
    ['pointerup', at('pointerup'), 0],
  ])('hears a hand’s %s, and the page does not', (type, event, times) => {
    const button = inside();
    const act = vi.fn();
    button.addEventListener(type, act);
    window.addEventListener(type, page, { capture: true });
    button.focus();
    act.mockReset();
    page.mockReset();
    byHand(button, event);
    window.removeEventListener(type, page, { capture: true });
    expect(act).toHaveBeenCalledTimes(times);
    expect(page).not.toHaveBeenCalled();
  });

  it('is not pressed by a press that slid to it from another', () => {
    const first = inside();
    const second = first.getRootNode().appendChild(document.createElement('button'));
    const act = vi.fn();
    for (const part of [first, second]) part.addEventListener('click', act);
    byHand(first, at('pointerdown'));
    byHand(second, at('click'));
    expect(act).not.toHaveBeenCalled();
    byHand(second, at('pointerdown'));
    byHand(second, at('click'));
    expect(act).toHaveBeenCalledOnce();
  });

  it('in a page’s own open root is kept as well', () => {
    const outer = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
    const button = inside();
    outer.append((button.getRootNode() as ShadowRoot).host);
    window.addEventListener('keydown', page, { capture: true });
    byHand(button, key('keydown'));
    window.removeEventListener('keydown', page, { capture: true });
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
