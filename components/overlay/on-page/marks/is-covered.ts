import { ask, boxOf } from '../../../../utils/page-data/real-dom';

/** What pages open above everything else. */
const ABOVE = '[role=dialog], [role=alertdialog], [role=menu], [role=listbox]';

/** Has the page opened something where our element stands? Ours would be above it, because it is in the top layer. */
export function isCovered(ours: Element): boolean {
  const opened = [...ours.ownerDocument.querySelectorAll(ABOVE)].filter((element) => ask(element, 'checkVisibility'));
  if (opened.length === 0) return false;
  const { left, top, right, bottom } = ours.getBoundingClientRect();
  return opened.some((element) => {
    const box = boxOf(element);
    return box.left < right && left < box.right && box.top < bottom && top < box.bottom;
  });
}
