import { checkFixtures } from '../../../tests/support/pages/reader-fixtures';
import { eventCalendar } from './reader';

checkFixtures(eventCalendar, new URL('./fixtures/', import.meta.url));
