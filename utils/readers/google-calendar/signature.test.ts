import { JSDOM } from 'jsdom';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { signature } from './signature';

const SOURCE = readFileSync(new URL('./fixtures/week/source.html', import.meta.url), 'utf8');

function load(): Document {
  return new JSDOM(SOURCE, { url: 'https://calendar.google.com/calendar/u/0/r/week' }).window.document;
}

describe('signature', () => {
  const chip = (document: Document) => document.querySelector<HTMLElement>('[data-eventchip][style*="px"]')!;

  it.each<[string, (document: Document) => void]>([
    ['a title', (d) => void (chip(d).firstElementChild!.textContent += 'x')],
    ['an id', (d) => chip(d).setAttribute('data-eventid', 'y')],
    ['the hour', (d) => (chip(d).style.top = '1px')],
    ['the length', (d) => (chip(d).style.height = '1px')],
    ['the side', (d) => (chip(d).style.left = '10%')],
    ['one event less', (d) => chip(d).remove()],
    ['a day', (d) => d.querySelector('[role=gridcell][data-datekey]')!.setAttribute('data-datekey', '29100')],
    ['the range', (d) => d.querySelector('[role=grid]')!.setAttribute('data-end-date-key', '29100')],
    ['the view', (d) => d.body.setAttribute('data-viewkey', 'DAY')],
    ['the address', (d) => d.defaultView!.history.pushState(null, '', '/calendar/u/0/r/day')],
  ])('changes with %s', (_name, change) => {
    const document = load();
    const before = signature(document);
    change(document);
    expect(signature(document)).not.toBe(before);
  });

  it.each<[string, (document: Document) => void]>([
    ['nothing', () => undefined],
    ['colours', (d) => (chip(d).style.backgroundColor = 'red')],
    ['classes', (d) => (chip(d).className = 'hover')],
    ['the stacking of a hovered chip', (d) => (chip(d).style.zIndex = '900')],
    ['the dark theme', (d) => (d.body.style.backgroundColor = 'black')],
    ['our own host', (d) => void d.querySelector('[role=grid]')!.append(d.createElement('pushin-overlay'))],
    [
      'a details card',
      (d) => void (d.body.append(d.createElement('div')), (d.body.lastElementChild!.textContent = 'When')),
    ],
  ])('stays with %s', (_name, change) => {
    const document = load();
    const before = signature(document);
    change(document);
    expect(signature(document)).toBe(before);
  });
});
