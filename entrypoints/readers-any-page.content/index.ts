import { defineContentScript } from 'wxt/utils/define-content-script';
import { ANY_PAGE } from '../../utils/readers/family-any-page';
import { putReaders } from '../../utils/readers/readers-here';

/** The reader of tables, lists and text. It is fetched if no library's calendar stands on the page. */
export default defineContentScript({
  registration: 'runtime',
  main: () => putReaders('any-page', ANY_PAGE),
});
