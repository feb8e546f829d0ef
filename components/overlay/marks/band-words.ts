import { clock, localTime } from '../../../utils/time/dates';
import type { Visit } from '../../../utils/overlay/survey';
import type { PushInWindow } from '../../../utils/model/window';
import type { IsoDate } from '../../../utils/model/block';
import { doing } from '../../../utils/words/doing';
import { say } from '../../shared/say';
import { whenWords } from '../card/when-words';

/** A whole band in words, for those who hear the page. */
export function bandWords({ window, block, roomName }: Visit): string {
  const words = say(
    'overlay_band',
    whenWords(block),
    { span: [window.start, window.end] },
    { word: doing(block.activity, block.mode) },
    block.title,
    roomName,
    { word: `overlay_${window.rank}` },
  );
  const learned = window.certainty === 'learned' ? say('overlay_band_learned', words) : words;
  return window.booked ? say('overlay_band_booked', learned) : learned;
}

/** "9:22–9:55 · students write" */
export function labelWords({ window, block }: Visit): string {
  return say('overlay_label', { span: [window.start, window.end] }, { word: doing(block.activity, block.mode) });
}

/** "9:22–9:55", all there is room for beside a row. */
export function minutesWords({ window }: Visit): string {
  return say('overlay_span', { span: [window.start, window.end] });
}

/** `2026-09-14T09:20/2026-09-14T09:55`; without a date `09:20/09:55`. */
export function windowSpan(date: IsoDate | null, { start, end }: PushInWindow): string {
  if (date === null) return `${clock(start)}/${clock(end)}`;
  return `${localTime(date, start)}/${localTime(date, end)}`;
}
