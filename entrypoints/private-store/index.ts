import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { putPrivateStore } from '../../utils/storage/private/brought';
import { openForgetful } from '../../utils/storage/private/forgetful';
import { STORE_WORK } from '../../utils/storage/private/store-work';

/** What pages in private windows need of the background, in Firefox alone: heavy, and wanted by few. */
export default defineUnlistedScript({
  include: ['firefox'],
  main: () => putPrivateStore({ work: STORE_WORK, openForgetful }),
});
