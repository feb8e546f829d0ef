import { checkFixtures } from '../../../tests/support/reader-fixtures';
import { scheduleX } from './reader';

checkFixtures(scheduleX.reader, new URL('./fixtures/', import.meta.url));
