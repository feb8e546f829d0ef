import type { OnLine } from '../../../utils/schedule-text/heard';
import type { Draft } from '../../../utils/schedule-text/line/draft';

/** A line as one step leaves it, in words for a maintainer. */
export function itemText(one: OnLine): string {
  if ('block' in one) return `block “${one.block.title}”`;
  if (!('kind' in one)) return draftText(one);
  if (one.kind === 'rows') return `row ${one.drafts.map(draftText).join('; ')}`;
  if (one.kind === 'time') return `time ${draftText(one.draft)}`;
  if (one.kind === 'heading') return `heading “${one.heading.text}”`;
  if (one.kind === 'length') return `length of ${one.minutes} minutes`;
  return 'text' in one ? `${one.kind} “${one.text}”` : one.kind;
}

/** A row: `8:15–8:40 “Math” on mon`. */
export function draftText({ span, title, days, rotation }: Draft): string {
  const clock = (at: Draft['span']['from']) =>
    at === null ? '?' : `${at.hour}:${String(at.minute).padStart(2, '0')}${at.half ?? ''}`;
  const when = [days?.join(' '), rotation].filter(Boolean).join(' ');
  return `${clock(span.from)}–${clock(span.to)} “${title.trim()}”${when ? ` on ${when}` : ''}`;
}
