import { defineContentScript } from 'wxt/utils/define-content-script';
import { LIBRARIES } from '../../utils/readers/family-libraries';
import { putReaders } from '../../utils/readers/readers-here';

/** The readers of all calendars that draw their days. They are fetched if such a calendar stands on the page. */
export default defineContentScript({
  registration: 'runtime',
  main: () => putReaders('libraries', LIBRARIES),
});
