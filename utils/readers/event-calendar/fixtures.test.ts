import { checkFixtures } from '../../../tests/support/reader-fixtures';
import { eventCalendar } from './reader';

checkFixtures(eventCalendar.reader, new URL('./fixtures/', import.meta.url));
