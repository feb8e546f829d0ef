import type { Reading } from '../../model/reading';
import { wallClock } from '../../time/now';
import type { Page, PageKind, Reader } from '../reader';
import { hasTimes } from './has-times';
import { remember } from './remember';
import type { Way } from './way';
import { waysOf } from './ways';
import { whereOf } from './where';

const NAME = 'any-page';

/** Any page at all: what its data, its tables and its text say of a class's day. Reads nothing out of prose. */
export const anyPage: Reader = { name: NAME, detect, read };

function detect({ document }: Page): PageKind | null {
  return hasTimes(document) ? { reader: NAME, view: 'page', readable: true, advice: null } : null;
}

function read({ document, url, now, zone }: Page): Reading {
  const [best, ...others] = waysOf(document, whereOf(url), wallClock(now, zone).date);
  remember(document, best ?? null);
  if (!best) return { reader: NAME, view: 'page', shown: null, timetables: [], warnings: [] };
  const reading = { reader: NAME, view: best.manner, ...said(best) };
  return others.length === 0
    ? reading
    : { ...reading, alternatives: others.map((way) => ({ manner: way.manner, ...said(way) })) };
}

function said({ timetables, warnings, shown }: Way): Pick<Way, 'timetables' | 'warnings' | 'shown'> {
  return { timetables, warnings, shown };
}
