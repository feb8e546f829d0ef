import { exportAll } from '../backup/backup';
import { deleteAll } from '../backup/delete-all';
import { importAll } from '../backup/import-all';
import { chooseClasses } from '../classrooms/choose-classes';
import { chooseRole } from '../classrooms/choose-role';
import { allClassrooms, classroomOfSource, renameClassroom, setGrade, setSchool } from '../classrooms/classrooms';
import { forgetClassroom } from '../classrooms/forget-classroom';
import { mergeClassrooms } from '../classrooms/merge-classrooms';
import { rememberRoomsWanted, roomsWanted } from '../classrooms/rooms-wanted';
import { skipQuestions } from '../classrooms/skip-questions';
import { addTold, allTold, undoTold } from '../classrooms/told';
import { forgetsAtEnd } from '../database';
import { allFeeds, changeFeed, feedAddresses, removeFeed } from '../feeds/feeds';
import { daysFrom } from '../readings/day-readings';
import { changeRules, daysKnown, decideDay, setCalendarSchool } from '../readings/days-known';
import { keepReading } from '../readings/keep-reading';
import { setManner } from '../readings/manners';
import { allTypical, setWins } from '../readings/typical-readings';
import { changeSettings, lastClassroom, readSettings, rememberClassroom } from '../settings';
import { isMemoryLost } from '../was-here';

/** All that our own pages do with the database, by name: a page that is refused one has the background do it. */
export const STORE_WORK = {
  addTold,
  allClassrooms,
  allFeeds,
  allTold,
  allTypical,
  changeFeed,
  changeRules,
  changeSettings,
  chooseClasses,
  chooseRole,
  classroomOfSource,
  daysFrom,
  daysKnown,
  decideDay,
  deleteAll,
  exportAll,
  feedAddresses,
  forgetClassroom,
  forgetsAtEnd,
  importAll,
  isMemoryLost,
  keepReading,
  lastClassroom,
  mergeClassrooms,
  readSettings,
  rememberClassroom,
  rememberRoomsWanted,
  removeFeed,
  renameClassroom,
  roomsWanted,
  setCalendarSchool,
  setGrade,
  setManner,
  setSchool,
  setWins,
  skipQuestions,
  undoTold,
};
export type StoreWork = typeof STORE_WORK;
