import { placeOfBrought } from '../../model/brought';
import type { openForgetful } from './forgetful';
import type { StoreWork } from './store-work';

/** What the script for private windows brings. */
export interface PrivateStore {
  readonly work: StoreWork;
  readonly openForgetful: typeof openForgetful;
}

export const PRIVATE_STORE_BROUGHT = placeOfBrought<PrivateStore>('private store');
