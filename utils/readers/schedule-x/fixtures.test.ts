import { checkFixtures } from '../../../tests/support/pages/reader-fixtures';
import { scheduleX } from './reader';

checkFixtures(scheduleX, new URL('./fixtures/', import.meta.url));
