import { boxOf, parentOf } from '../../../../utils/page-data/real-dom';

/** Tells whether a box between an element and `root`, such as a full month cell, cuts the element off. */
export function makeClips(root: Element): (element: Element) => boolean {
  const clipping = new Map<Element, DOMRect | null>();
  const clipOf = (element: Element) => {
    let clip = clipping.get(element);
    if (clip === undefined) {
      clip = getComputedStyle(element).overflowY === 'visible' ? null : boxOf(element);
      clipping.set(element, clip);
    }
    return clip;
  };
  return (element) => {
    const { left, top, width, height } = boxOf(element);
    const middle = top + height / 2;
    const center = left + width / 2;
    for (let at = parentOf(element); at && at !== root; at = parentOf(at)) {
      const clip = clipOf(at);
      if (!clip) continue;
      if (middle < clip.top || middle > clip.bottom || center < clip.left || center > clip.right) return true;
    }
    return false;
  };
}
