import { checkFixtures } from '../../../tests/support/pages/reader-fixtures';
import { moodle } from './reader';

checkFixtures(moodle, new URL('./fixtures/', import.meta.url));
