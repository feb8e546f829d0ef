import { localTime } from '../../utils/time/dates';
import type { Visit } from '../../utils/overlay/survey';
import type { PushInWindow } from '../../utils/model/window';
import type { IsoDate } from '../../utils/model/block';
import { doing } from '../../utils/words/doing';
import { say } from '../shared/say';

/** A whole band in words, for those who hear the page. */
export function bandWords({ date, window, block, roomName }: Visit): string {
  const words = say(
    'overlay_band',
    { date },
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

/** `2026-09-14T09:20/2026-09-14T09:55` */
export function windowSpan(date: IsoDate, { start, end }: PushInWindow): string {
  return `${localTime(date, start)}/${localTime(date, end)}`;
}
