import { blockKey } from '../model/block-key';
import type { Block } from '../model/block';
import type { ReadingWarning } from '../model/reading';
import { itemEvents } from './items';
import { jsonLdEvents } from './json-ld';
import { microformatEvents } from './microformats';
import type { RawEvent } from './raw-event';
import { settle, type Trouble } from './settle';
import { shownText } from './shown-text';
import { stampOf, type Stamp } from './stamp';
import { whichClock } from './which-clock';

/** A dated block and what shows it on the page; `element` null where it stands in hidden data only. */
export interface PageEvent {
  readonly block: Block;
  readonly element: Element | null;
}

export interface PageData {
  /** In page order, each event once. */
  readonly events: readonly PageEvent[];
  readonly warnings: readonly ReadingWarning[];
}

/**
 * The events a page states for machines: JSON-LD, microdata and RDFa, h-event and vevent; what two of them say is taken
 * once, in that order. `zone` is the page's IANA zone (see which-clock.ts). Pure DOM, no layout; never throws.
 */
export function readEvents(document: Document, zone: string): PageData {
  const data = jsonLdEvents(document);
  return settleEvents(
    [...data.events, ...itemEvents(document), ...microformatEvents(document)],
    document,
    zone,
    data.warnings,
  );
}

/** Raw events as dated blocks, each once, with what is doubtful about them. */
export function settleEvents(
  raws: readonly RawEvent[],
  document: Document,
  zone: string,
  before: readonly ReadingWarning[] = [],
): PageData {
  const which = clockOf(raws, document, zone);
  const events = new Map<string, PageEvent>();
  const warnings = new Map<string, ReadingWarning>(before.map((warning) => [warning.code, warning]));
  for (const raw of raws) {
    const { block, trouble } = settle(raw, zone, which);
    if (trouble) {
      const warning = { code: trouble, message: SAID[trouble](raw.title ?? ''), date: block?.date ?? null };
      warnings.set(`${trouble} ${raw.title} ${raw.start}`, warning);
    }
    if (!block) continue;
    const key = [block.date, block.start, blockKey(block.title)].join('\n');
    const known = events.get(key);
    if (!known) events.set(key, { block, element: raw.element });
    else if (known.element === null || known.block.end === null) {
      events.set(key, {
        block: known.block.end === null && block.end !== null ? block : known.block,
        element: known.element ?? raw.element,
      });
    }
  }
  return { events: [...events.values()], warnings: [...warnings.values()].slice(0, MOST_WARNINGS) };
}

const MOST_WARNINGS = 50;
const SAID: Readonly<Record<Trouble, (title: string) => string>> = {
  'unreadable-date': (title) => `“${title}” has a date that cannot be read, and was left out.`,
  'end-before-start': (title) => `“${title}” would end before it starts: only its start was read.`,
  cancelled: (title) => `“${title}” was called off.`,
};

function clockOf(raws: readonly RawEvent[], document: Document, zone: string): (stamp: Stamp) => 'own' | 'zone' {
  let page: string | null = null;
  const evidence = raws.slice(0, 200).flatMap(({ start, element }) => {
    const stamp = start === null ? null : stampOf(start);
    if (!stamp || stamp.minutes === null || stamp.offset === null) return [];
    const words = element ? shownText(element, 2_000) : (page ??= shownText(document.body));
    return [{ stamp, words }];
  });
  return whichClock(evidence, zone);
}
