import { describe, expect, it } from 'vitest';
import { fixturePages, type SavedPage } from '../../tests/support/damaged-page/fixture-pages';
import { answerByField, putInForm } from '../../tests/support/damaged-page/named-fields';
import { savedPage } from '../../tests/support/pages/library-page';
import type { Reading } from '../model/reading';
import { detectAmong } from './detect-among';
import type { Reader } from './reader';
import { familyOf } from './family';
import { READERS } from './registry';

/*
 * Many a school's site puts its whole page into one form, and its buttons into others. A form answers `form.matches` with
 * the field that is called so: nothing may be asked of it by a plain name.
 */

const outOfReach = READERS.find(({ name }) => name === 'out-of-reach')!;
const MOST_PAGES = 6;
const MOST_FORMS = 30;

interface Read {
  readonly reading: Reading | null;
  /** What was asked of a form by its plain name. */
  readonly asked: ReadonlySet<string>;
}

function readIn(reader: Reader, { html, url, now }: SavedPage, hasFields: boolean): Read {
  const document = savedPage(html);
  const cells = [...document.querySelectorAll('td, th, [class*=event], li')].slice(0, MOST_FORMS);
  const forms = [putInForm(document.body), ...cells.map(putInForm)];
  const asked = new Set<string>();
  if (hasFields) for (const form of forms) answerByField(form, (name) => asked.add(name));
  return { reading: readingOf(reader, { document, url, now, zone: 'UTC' }), asked };
}

function readingOf(reader: Reader, page: Parameters<Reader['find']>[0]): Reading | null {
  familyOf(page);
  const known = detectAmong([outOfReach, reader], page);
  reader.signature(page.document);
  if (!known?.kind.readable) return null;
  try {
    const read = known.reader.read(page, known.found);
    read.isThere();
    return read.reading;
  } catch {
    return null;
  }
}

describe.each(READERS.filter(({ name }) => name !== 'out-of-reach'))('pages in a form, read by $name', (reader) => {
  it.each(fixturePages([reader.name]).slice(0, MOST_PAGES))('$name is read whatever its fields are called', (page) => {
    const { reading, asked } = readIn(reader, page, true);
    expect([...asked]).toEqual([]);
    expect(reading).toEqual(readIn(reader, page, false).reading);
  });
});
