import { checkFixtures } from '../../../tests/support/reader-fixtures';
import { moodle } from './reader';

checkFixtures(moodle.reader, new URL('./fixtures/', import.meta.url));
