// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { byHand } from '../../tests/support/in-jsdom/trusted';
import { makeHost, type Host } from './host';

const hosts: Host[] = [];
afterEach(() => {
  for (const host of hosts.splice(0)) host.remove();
});

function onPage(): Host {
  const host = makeHost(document);
  host.attach(document.body);
  hosts.push(host);
  return host;
}

describe('the one element of ours on a page', () => {
  it('has nothing that a page could find, define or look behind', () => {
    const { element } = onPage();
    // The browser opens the closed root of an element with a name of its own to whoever calls `attachInternals`.
    expect(element.localName).toBe('div');
    expect([...element.attributes].map(({ name }) => name)).toEqual([]);
    expect(element.shadowRoot).toBeNull();
    expect(element.childNodes).toHaveLength(0);
    expect(() => element.attachShadow({ mode: 'open' })).toThrow();
  });

  it('does what a person does in it, and nothing that a script makes up', () => {
    const { root } = onPage();
    const button = root.appendChild(document.createElement('button'));
    const act = vi.fn();
    for (const type of ['click', 'change', 'pointerdown']) button.addEventListener(type, act);
    for (const type of ['click', 'change', 'pointerdown'])
      button.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    button.click();
    expect(act).not.toHaveBeenCalled();
    byHand(button, new PointerEvent('pointerdown', { bubbles: true, composed: true, detail: 1, pointerType: 'mouse' }));
    byHand(button, new PointerEvent('click', { bubbles: true, composed: true, detail: 1, pointerType: 'mouse' }));
    expect(act).toHaveBeenCalled();
  });
});
