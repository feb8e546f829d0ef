import { browser } from 'wxt/browser';
import type { MissingPart } from '../../../utils/model/missing-part';

/** What was already told on this page, by reader and reason. */
const told = new Set<string>();

/**
 * Says in the console what is missing on the page, for a bug report: once for each reader and reason, with PushIn's version,
 * and never a word of the page.
 */
export function warnOnce(reader: string, { part, mark }: MissingPart): void {
  const fault = `${reader}: ${part} ${mark ?? ''}`.trim();
  if (told.has(fault)) return;
  told.add(fault);
  // eslint-disable-next-line no-console
  console.warn(`PushIn ${browser.runtime.getManifest().version}: this page has changed (${fault})`);
}
