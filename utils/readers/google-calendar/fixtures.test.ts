import { checkFixtures } from '../../../tests/support/pages/reader-fixtures';
import { googleCalendar } from './reader';

checkFixtures(googleCalendar, new URL('./fixtures/', import.meta.url));
