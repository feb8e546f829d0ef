import type { MissingPart } from '../../../utils/model/missing-part';

const warned = new Set<string>();

/** Says in the console what is missing on the page, for a bug report: once a reader and part, never a word of the page. */
export function warnOnce(reader: string, { part, mark }: MissingPart): void {
  const what = `${reader}: ${part} ${mark ?? ''}`.trim();
  if (warned.has(what)) return;
  warned.add(what);
  // eslint-disable-next-line no-console
  console.warn(`PushIn: this page has changed. ${what}`);
}
