import type { Page } from '../../../../utils/readers/reader';
import { addressHere } from './address-here';

let zone: string | null = null;

/**
 * The page as a reader may know it, now. Its zone is worked out only when it is asked for: the first time takes about
 * 20 ms.
 */
export function pageHere(): Page {
  return {
    document,
    url: addressHere(),
    now: Date.now(),
    get zone() {
      return (zone ??= Intl.DateTimeFormat().resolvedOptions().timeZone);
    },
  };
}
