import { blockKey } from '../model/block-key';
import type { Block } from '../model/block';
import { doubt, type Doubt, type ReadingWarning } from '../model/warning';
import { itemEvents } from './items';
import { jsonLdEvents } from './json-ld';
import { microformatEvents } from './microformats';
import type { RawEvent } from './raw-event';
import { settle } from './settle';
import { shownText } from './shown-text';
import { stampOf, type Stamp } from './stamp';
import { whichClock } from './which-clock';

/** A dated block and what shows it on the page; `element` null where it stands in hidden data only. */
export interface PageEvent {
  readonly block: Block;
  readonly element: Element | null;
  readonly doubts: readonly Doubt[];
}

export interface PageData {
  /** In page order, each event once. */
  readonly events: readonly PageEvent[];
  /** What is doubtful about no event that was read: data that is damaged, or an event left out. */
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
    const doubts = trouble ? [doubt(trouble, { title: raw.title ?? '' }, block?.date ?? null)] : [];
    if (!block) {
      for (const one of doubts) warnings.set(`${one.code} ${raw.title} ${raw.start}`, { ...one, block: null });
      continue;
    }
    const key = [block.date, block.start, blockKey(block.title)].join('\n');
    const known = events.get(key);
    if (!known) events.set(key, { block, element: raw.element, doubts });
    else if (known.element === null || known.block.end === null) {
      const better = known.block.end === null && block.end !== null;
      const element = known.element ?? raw.element;
      events.set(key, better ? { block, element, doubts } : { ...known, element });
    }
  }
  return { events: [...events.values()], warnings: [...warnings.values()].slice(0, MOST_WARNINGS) };
}

const MOST_WARNINGS = 50;

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
