import { checkFixtures } from '../../../tests/support/pages/reader-fixtures';
import { theEventsCalendar } from './reader';

checkFixtures(theEventsCalendar, new URL('./fixtures/', import.meta.url));
