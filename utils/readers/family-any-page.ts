import { anyPage } from './any-page/reader';
import type { Reader } from './reader';

/** The reader that takes whatever no other reader knows. */
export const ANY_PAGE: readonly Reader[] = [anyPage];
