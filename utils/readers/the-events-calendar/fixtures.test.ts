import { checkFixtures } from '../../../tests/support/reader-fixtures';
import { theEventsCalendar } from './reader';

checkFixtures(theEventsCalendar, new URL('./fixtures/', import.meta.url));
