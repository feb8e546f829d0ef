// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { bringScript, rememberScripts } from './bring-script';

afterEach(() => {
  vi.unstubAllGlobals();
  document.head.replaceChildren();
});

describe('in a worker', () => {
  it('brings at its installation what may be wanted later', () => {
    const bring = vi.fn();
    vi.stubGlobal('importScripts', bring);
    rememberScripts(['/a.js']);
    expect(bring).not.toHaveBeenCalled();
    dispatchEvent(new Event('install'));
    expect(bring.mock.calls).toEqual([['/a.js']]);
  });

  it('brings a script when it is wanted', async () => {
    const bring = vi.fn();
    vi.stubGlobal('importScripts', bring);
    await bringScript('/a.js');
    expect(bring.mock.calls).toEqual([['/a.js']]);
  });

  it('rejects where the browser refuses', async () => {
    vi.stubGlobal('importScripts', () => {
      throw new Error('no');
    });
    await expect(bringScript('/a.js')).rejects.toThrow('no');
  });
});

describe('in an event page', () => {
  it.each([
    ['load', true],
    ['error', false],
  ])('a script that tells %s is there: %s', async (event, there) => {
    const brought = bringScript('/a.js').then(
      () => true,
      () => false,
    );
    const script = document.querySelector('script')!;
    expect(script.getAttribute('src')).toBe('/a.js');
    script.dispatchEvent(new Event(event));
    expect(await brought).toBe(there);
    expect(document.querySelector('script')).toBeNull();
  });
});
