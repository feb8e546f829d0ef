import type { MessageKey } from '../model/message';
import type { Reading } from '../model/reading';
import { PageChanged, type Page } from '../readers/reader';
import { missingArgs } from '../words/say/missing-message';
import { anyPage } from '../readers/any-page/reader';
import { detectPage } from '../readers/registry';
import { NotRead } from './not-read';

/** Makes a page of its source, in a document that the surface has. Nothing in it runs and nothing is fetched. */
export type PageOf = (html: string) => Page;

/** The line at the top of a saved page in which a browser writes the page's address. */
const SAVED_FROM = /<!--\s*saved from url=(?:\(\d+\))?(\S+?)\s*-->/i;

/** The address from which a page was saved; empty if the page does not say it. */
export function savedFrom(html: string): string {
  const saved = SAVED_FROM.exec(html.slice(0, 4096))?.[1] ?? '';
  return URL.canParse(saved) ? saved : '';
}

/** What a page says, and advice about what would work better than this page. @throws NotRead */
export function readPage(page: Page): { reading: Reading; advice: MessageKey | null } {
  const detected = detectPage(page);
  if (!detected) throw new NotRead('unknown-page');
  const { kind, reader, found } = detected;
  if (!kind.readable) throw new NotRead('unreadable-view', kind, { key: kind.advice });
  try {
    const { reading } = reader.read(page, found);
    // A site's own view may show a week without lessons; any other page that gave nothing is no schedule.
    if (reader === anyPage && reading.timetables.length === 0) throw new NotRead('no-schedule', kind);
    return { reading: { ...reading, reader: kind.reader }, advice: kind.advice };
  } catch (error) {
    if (error instanceof PageChanged) throw new NotRead('page-changed', kind, { args: missingArgs(error.missing) });
    throw error;
  }
}
