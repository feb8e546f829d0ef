import { decideDay } from '../../utils/storage/readings/days-known';
import { allClassrooms, renameClassroom } from '../../utils/storage/classrooms/classrooms';
import { addTold, undoTold } from '../../utils/storage/classrooms/told';
import { setManner } from '../../utils/storage/readings/manners';
import { setWins } from '../../utils/storage/readings/typical-readings';
import { changeSettings, lastClassroom, readSettings, rememberClassroom } from '../../utils/storage/settings';
import { rememberRoomsWanted, roomsWanted } from '../../utils/storage/classrooms/rooms-wanted';
import { isMemoryLost } from '../../utils/storage/was-here';
import type { StoreWork } from '../../utils/storage/private/store-work';

/** What the popup has done with the database; what it seldom wants comes when it is wanted. */
export const POPUP_WORK = {
  addTold,
  allClassrooms,
  changeSettings,
  chooseClasses: async (...what) =>
    (await import('../../utils/storage/classrooms/choose-classes')).chooseClasses(...what),
  decideDay,
  feedAddresses: async (...what) => (await import('../../utils/storage/feeds/feeds')).feedAddresses(...what),
  isMemoryLost,
  lastClassroom,
  readSettings,
  rememberClassroom,
  rememberRoomsWanted,
  renameClassroom,
  roomsWanted,
  setManner,
  setWins,
  skipQuestions: async (...what) =>
    (await import('../../utils/storage/classrooms/skip-questions')).skipQuestions(...what),
  undoTold,
} satisfies Partial<StoreWork>;
