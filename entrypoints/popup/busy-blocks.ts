import type { PageState } from '../../components/popup/popup-source';
import type { Block } from '../../utils/model/block';

/** The OT's own events as the page in front tells them: when only, never what. They are not kept anywhere. */
export function busyBlocks(page: PageState): Block[] {
  const spans = page.is === 'known' ? page.status.busy : [];
  return spans.map((span) => ({
    ...span,
    title: '',
    note: null,
    days: null,
    rotation: null,
    allDay: false,
    location: null,
    declined: false,
    task: false,
    timing: 'stated',
  }));
}
