import { expect, it } from 'vitest';
import { leanSource, shallowSource } from './lean-source';

it.each([
  ['a comment', 'a<!-- <p>8:00 -->b', 'ab'],
  ['a comment without an end', 'a<!-- b<!-- c', 'a'],
  ['a style, in capitals', 'a<STYLE media="x">p{}</STYLE >b', 'ab'],
  ['a drawing', 'a<svg><path d="M0"/></svg>b<svg/>', 'ab'],
  ['a long script', `a<script>${'x'.repeat(6000)}</script>b`, 'ab'],
  ['no short script', 'a<script>zone="UTC"</script>b', 'a<script>zone="UTC"</script>b'],
  [
    'blanks between blocks, not between words',
    '<p>a</p>\n  <p><b>b</b> <i>c</i></p>',
    '<p>a</p><p><b>b</b> <i>c</i></p>',
  ],
])('leaves out %s', (_, html, lean) => expect(leanSource(html)).toBe(lean));

it('keeps a long script with data of events', () => {
  const data = `<script type="application/ld+json">${' '.repeat(6000)}</script>`;
  expect(leanSource(data)).toBe(data);
});

it.each<[string, string]>([
  ['a page', '<div><p>a<p>b<br><ul><li>c</ul></div>'],
  ['a long list without ends', '<li>a'.repeat(2000)],
  ['tags in a comment', `<!--${'<div>'.repeat(600)}--><div>a</div>`],
  ['tags in a script', `<script>${'"<div>"'.repeat(600)}</script><div>a</div>`],
])('leaves %s as it is', (_, html) => expect(shallowSource(html)).toBe(html));

it('flattens what stands too deep, and nothing after it', () => {
  const deep = `${'<b>'.repeat(600)}8:00 Math${'</b>'.repeat(600)}<p>after</p>`;
  expect(shallowSource(deep)).toBe(`${'<b>'.repeat(512)}8:00 Math${'</b>'.repeat(512)}<p>after</p>`);
});

it.each(['<div>', '<!--', '<script>', '<style ', '<svg>', '<div ', '"data:'])(
  'takes no time over a million of %j',
  (part) => {
    const html = part.repeat(500_000);
    expect(leanSource(shallowSource(html)).length).toBeLessThanOrEqual(html.length);
  },
);
