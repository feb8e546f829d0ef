import type { Reading } from '../../model/reading';
import type { Page, PageKind, Reader } from '../reader';
import { hasTimes } from './find-tables/has-times';
import { recognise } from './recognise';
import { remember } from './remember';
import type { Way } from './way';
import { waysOf } from './ways';

const NAME = 'any-page';
/** Fewer clock times than this are no schedule, except on a page known to hold one. */
const ENOUGH = 3;

/** Any page at all: what its data, its tables and its text say of a class's day. Reads nothing out of prose. */
export const anyPage: Reader = { name: NAME, detect, read };

function detect(page: Page): PageKind | null {
  const known = recognise(page);
  const kind = { reader: NAME, view: known?.view ?? 'page', advice: known?.advice ?? null };
  if (hasTimes(page.document, known ? 1 : ENOUGH)) return { ...kind, readable: true };
  return kind.advice ? { ...kind, readable: false } : null;
}

function read(page: Page): Reading {
  const view = recognise(page)?.view;
  const [best, ...others] = waysOf(page);
  remember(page.document, best ?? null);
  if (!best) return { reader: NAME, view: view ?? 'page', shown: null, timetables: [], warnings: [] };
  const reading = { reader: NAME, view: view ?? best.manner, ...said(best) };
  return others.length === 0
    ? reading
    : { ...reading, alternatives: others.map((way) => ({ manner: way.manner, ...said(way) })) };
}

function said({ timetables, warnings, shown }: Way): Pick<Way, 'timetables' | 'warnings' | 'shown'> {
  return { timetables, warnings, shown };
}
