import { checkFixtures } from '../../../tests/support/pages/reader-fixtures';
import { reactBigCalendar } from './reader';

checkFixtures(reactBigCalendar, new URL('./fixtures/', import.meta.url));
