import type { Message } from '../../../utils/model/message';
import { message } from '../../../utils/words/say/message';
import type { OverlayView } from '../view';

/** What the folded panel says, and the sentence in the open one if there is nothing to see. */
export interface PanelLine {
  readonly pill: Message;
  readonly line: Message | null;
}

/** How things stand on this page, in words. */
export function panelLine(view: Pick<OverlayView, 'settings' | 'advice' | 'survey' | 'visits'>): PanelLine {
  const advice = view.advice();
  const survey = view.survey();
  const count = view.visits().length;
  if (!view.settings().overlay) return { pill: message('panel_pill_off'), line: message('panel_line_off') };
  if (advice === 'refused') return { pill: message('panel_pill_refused'), line: message('panel_line_refused') };
  if (advice) return { pill: message('panel_pill_unreadable'), line: message(advice) };
  const partial = survey?.partial ? message('panel_line_partial') : null;
  if (count > 0)
    return { pill: count === 1 ? message('panel_pill_window') : message('panel_pill_windows', count), line: partial };
  if (partial) return { pill: message('panel_pill_week'), line: partial };
  const none = message('panel_pill_none');
  const rooms = survey?.calendars.filter(({ role }) => role === 'classroom') ?? [];
  if (rooms.length > 0) return { pill: none, line: message('panel_line_none') };
  const calendars = survey?.calendars ?? [];
  if (calendars.some(({ ref }) => !ref.own))
    return { pill: message('panel_pill_which'), line: message('panel_line_which') };
  if (calendars.length === 0) return { pill: none, line: message('panel_line_empty') };
  return { pill: message('panel_pill_add'), line: message('panel_line_own') };
}
