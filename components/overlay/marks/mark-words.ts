import type { IsoDate } from '../../../utils/model/block';
import type { PushInWindow } from '../../../utils/model/window';
import type { Visit } from '../../../utils/overlay/survey';
import { clock, localTime } from '../../../utils/time/date/dates';
import { doing } from '../../../utils/words/doing';
import { nameOf } from '../../../utils/words/say/names';
import { say } from '../../shared/say';
import { roundedSpan } from '../../../utils/words/rounded-span';
import { whenWords } from '../card/when-words';

/** A whole mark in words, for people who hear the page. */
export function markWords({ window, block, roomName }: Visit): string {
  const words = say(
    'overlay_band',
    whenWords(block),
    { span: roundedSpan(window) },
    { word: doing(block.activity, block.mode) },
    block.title,
    roomName,
    { word: `overlay_${window.rank}` },
  );
  const learned = window.certainty === 'learned' ? say('overlay_band_learned', words) : words;
  return window.booked ? say('overlay_band_booked', learned) : learned;
}

/** Words such as "9:20–9:55 · Best". */
export function rankWords({ window }: Visit): string {
  return say('overlay_label', { span: roundedSpan(window) }, { word: nameOf.rank(window.rank) });
}

/** Words such as "9:20–9:55", or "9:20–9:55 Mon–Fri" if one mark stands for days that are alike. */
export function minutesWords({ window, block }: Visit, alike: boolean): string {
  const span = { span: roundedSpan(window) } as const;
  return alike && block.days ? say('mark_minutes_days', span, { weekdays: block.days }) : say('overlay_span', span);
}

/** `2026-09-14T09:20/2026-09-14T09:55`; without a date `09:20/09:55`. */
export function windowSpan(date: IsoDate | null, { start, end }: PushInWindow): string {
  if (date === null) return `${clock(start)}/${clock(end)}`;
  return `${localTime(date, start)}/${localTime(date, end)}`;
}
