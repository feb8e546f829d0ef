import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PRIVATE_STORE_BROUGHT } from '../../utils/storage/private/brought';
import { openForgetful } from '../../utils/storage/private/forgetful';
import { STORE_WORK } from '../../utils/storage/private/store-work';

/** What pages in private windows need of the background, in Firefox alone: heavy, and wanted by few. */
export default defineUnlistedScript({
  include: ['firefox'],
  main: () => PRIVATE_STORE_BROUGHT.put({ work: STORE_WORK, openForgetful }),
});
