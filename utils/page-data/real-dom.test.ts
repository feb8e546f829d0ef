// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { themeAt } from '../../components/overlay/theme';
import { makeClips } from '../../components/overlay/on-page/marks/clips';
import { pageLines } from '../readers/any-page/lines/page-lines';
import { tablesIn } from '../readers/any-page/table/tables-in';
import { textsOf } from '../readers/dom';
import { scrollBoxOf } from '../readers/drawn/scroll-box';
import { answerByField } from '../../tests/support/damaged-page/named-fields';
import {
  ask,
  boxOf,
  closestOf,
  firstElementOf,
  firstNodeOf,
  lastNodeOf,
  nameAround,
  nextElementOf,
  nextNodeOf,
  ofNode,
  parentNodeOf,
  parentOf,
  previousElementOf,
  previousNodeOf,
} from './real-dom';
import { shownText } from './shown-text';

/** A page whose form has a field called as the way out of it; each leads back in, or round and round. */
function trap(name: string): { form: HTMLFormElement; cell: Element } {
  document.body.replaceChildren();
  const form = document.createElement('form');
  form.id = 'f';
  // A field may belong to a form that it stands beside, or even around.
  const around = document.body.appendChild(document.createElement('fieldset'));
  around.setAttribute('form', 'f');
  around.append(document.createElement('i'), form, document.createElement('b'));
  const field = document.createElement('input');
  field.name = name;
  // As browsers do it; jsdom does not.
  Object.defineProperty(form, name, { get: () => (name.startsWith('next') ? around.firstChild : field) });
  const table = document.createElement('table');
  const row = table.insertRow();
  for (const text of ['8:00 – 8:45', 'Math']) row.insertCell().textContent = text;
  form.append(field, table);
  return { form, cell: row.cells[1]! };
}

afterEach(() => document.body.replaceChildren());

describe('a form with a field called', () => {
  it.each([
    ['parentElement', parentOf, 'FIELDSET'],
    ['parentNode', parentNodeOf, 'FIELDSET'],
    ['firstElementChild', firstElementOf, 'INPUT'],
    ['nextElementSibling', nextElementOf, 'B'],
    ['previousElementSibling', previousElementOf, 'I'],
    ['firstChild', firstNodeOf, 'INPUT'],
    ['lastChild', lastNodeOf, 'TABLE'],
    ['nextSibling', nextNodeOf, 'B'],
    ['previousSibling', previousNodeOf, 'I'],
  ] as const)('%s is gone through as it stands', (name, way, expected) => {
    const { form } = trap(name);
    expect((way as (node: Node) => Node | null)(form)?.nodeName).toBe(expected);
  });

  it.each(['parentElement', 'parentNode', 'nextSibling', 'firstChild', 'nextElementSibling', 'firstElementChild'])(
    '%s ends every reading',
    (name) => {
      const { cell } = trap(name);
      expect(themeAt(cell)).toBe('light');
      expect(makeClips(document.documentElement)(cell)).toBe(false);
      expect(scrollBoxOf(cell)).toBeNull();
      expect(tablesIn(document.body)).toHaveLength(1);
      expect(pageLines(document.body).map(({ text }) => text)).toContain('8:00 – 8:45 | Math');
      expect(shownText(document.body)).toContain('Math');
      expect(textsOf(document.body).spoken).toContain('Math');
    },
  );
});

describe('a form whose fields are called as everything a form may be asked', () => {
  it('answers what it is, and nothing by a field', () => {
    const main = document.body.appendChild(document.createElement('main'));
    const form = main.appendChild(document.createElement('form'));
    form.setAttribute('role', 'list');
    form.appendChild(document.createElement('p')).textContent = 'Math';
    const asked: string[] = [];
    answerByField(form, (name) => asked.push(name));
    expect(ofNode(form, 'nodeType')).toBe(1);
    expect(ofNode(form, 'localName')).toBe('form');
    expect(ofNode(form, 'textContent')).toBe('Math');
    expect(ofNode(form, 'isConnected')).toBe(true);
    expect(ofNode(form, 'ownerDocument')).toBe(document);
    expect([...ofNode(form, 'children')].map(({ localName }) => localName)).toEqual(['p']);
    expect(ask(form, 'getAttribute', 'role')).toBe('list');
    expect(ask(form, 'matches', 'main > form')).toBe(true);
    expect(ask(form, 'contains', document.body)).toBe(false);
    expect(ask(form, 'querySelectorAll', 'p')).toHaveLength(1);
    expect(closestOf(form, 'main')?.localName).toBe('main');
    expect(nameAround(document.querySelector('p')!)).toBe('form');
    expect(boxOf(form).width).toBe(0);
    expect(asked).toEqual([]);
  });
});
