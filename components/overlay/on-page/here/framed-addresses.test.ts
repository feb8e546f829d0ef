// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { framedAddresses } from './framed-addresses';

afterEach(() => document.body.replaceChildren());

function frame(src: string, width = 800, height = 500): void {
  const element = document.body.appendChild(document.createElement('iframe'));
  element.setAttribute('src', src);
  vi.spyOn(element, 'getBoundingClientRect').mockReturnValue({ width, height } as DOMRect);
}

it('tells what other sites show inside the page, the largest first, each once', () => {
  frame('https://calendars.example/a?k=1', 400, 300);
  frame('https://calendars.example/b');
  frame('https://calendars.example/b');
  expect(framedAddresses(document)).toEqual(['https://calendars.example/b', 'https://calendars.example/a?k=1']);
});

it.each([
  ['of the page itself', '/rooms/14'],
  ['without an address', ''],
  ['that is no page', 'data:text/html,x'],
  ['that is code', 'javascript:alert(1)'],
  ['that is a film', 'https://www.youtube.com/embed/x'],
  ['that is a map', 'https://www.google.com/maps/embed?pb=1'],
  ['that is a form', 'https://docs.google.com/forms/d/e/x/viewform'],
])('leaves out a frame %s', (_, src) => {
  frame(src);
  expect(framedAddresses(document)).toEqual([]);
});

it('leaves out what is too small for a calendar, or hidden', () => {
  frame('https://calendars.example/a', 300, 90);
  frame('https://calendars.example/b', 0, 0);
  expect(framedAddresses(document)).toEqual([]);
});
