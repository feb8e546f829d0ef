import { checkFixtures } from '../../../tests/support/pages/reader-fixtures';
import { fullcalendar } from './reader';

checkFixtures(fullcalendar, new URL('./fixtures/', import.meta.url));
