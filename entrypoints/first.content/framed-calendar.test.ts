// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { whenFramed } from './framed-calendar';

afterEach(() => document.body.replaceChildren());
const heard = () => new Promise((done) => setTimeout(done));
const add = (html: string) =>
  document.body.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);

it.each([
  ['<div role="grid"></div>', 1],
  ['<table><tr><td role="gridcell"></td></tr></table>', 1],
  ['<div data-eventid="a"></div>', 1],
  ['<p>Sign in</p>', 0],
])('a frame with %s is read %d times', (html, times) => {
  add(html);
  const act = vi.fn();
  whenFramed(document, act);
  expect(act).toHaveBeenCalledTimes(times);
});

it('a frame that comes up is read once, when its calendar is there', async () => {
  const act = vi.fn();
  whenFramed(document, act);
  add('<p>Loading</p>');
  await heard();
  expect(act).not.toHaveBeenCalled();
  add('<main><div><div role="grid"></div></div></main>');
  await heard();
  add('<div role="grid"></div>');
  await heard();
  expect(act).toHaveBeenCalledTimes(1);
});
