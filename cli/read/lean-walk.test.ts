import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { documentPosition, treeWalker } from './lean-walk';

const { document } = new JSDOM('<ul><li>a<b>b</b></li><!-- c --><li hidden>d<i>e</i></li><li>f</li></ul><p>g</p>')
  .window;
const all = [document.body, ...document.body.querySelectorAll('*')];
const list = document.querySelector('ul')!;

it.each<[string, number, ((node: Node) => number) | undefined]>([
  ['elements and texts', 5, undefined],
  ['texts', 4, undefined],
  ['all', 0xffffffff, undefined],
  ['not inside of what is hidden', 5, (node) => ((node as Element).hasAttribute?.('hidden') ? 2 : 1)],
  ['not what is hidden, but inside of it', 5, (node) => ((node as Element).hasAttribute?.('hidden') ? 3 : 1)],
])('walks as a browser does: %s', (_, shown, filter) => {
  const walk = (walker: { nextNode(): Node | null }) => {
    const names: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      names.push(node.nodeName + (node.nodeValue ?? ''));
    return names;
  };
  expect(walk(treeWalker(list, shown, filter))).toEqual(walk(document.createTreeWalker(list, shown, filter)));
});

it('knows which of two nodes comes first', () => {
  for (const a of all) for (const b of all) expect(documentPosition(a, b)).toBe(a.compareDocumentPosition(b));
});
