import type { BackgroundHandlers } from '../../../utils/messaging/answer';
import { Refused } from '../../../utils/messaging/failures';
import type { StoreWork } from '../../../utils/storage/private/store-work';
import type { Database } from '../../../utils/storage/schema';
import { mayKeep, oursOnly } from '../rights';

/** What keeps something that was read: none of it in a private window. */
const KEEPS_READ: ReadonlySet<string> = new Set<keyof StoreWork>(['chooseClasses', 'keepReading', 'setManner']);

/** What storing for pages needs of the world. */
export interface StoreWorld {
  db(): Promise<Database>;
  storeWork(): Promise<StoreWork>;
}

/** Does a page's work on the database for it. Our own pages are believed: where they have a database they do it themselves. */
export function storeHandler({ db, storeWork }: StoreWorld): Pick<BackgroundHandlers, 'store:do'> {
  return {
    'store:do': async ({ name, args }, asker) => {
      oursOnly(asker);
      if (KEEPS_READ.has(name)) mayKeep(asker);
      const work = await storeWork();
      if (!Object.hasOwn(work, name)) throw new Refused('malformed', 'name');
      const does = work[name as keyof StoreWork] as (db: Database, ...args: readonly unknown[]) => unknown;
      return does(await db(), ...args);
    },
  };
}
