import { checkFixtures } from '../../../tests/support/pages/reader-fixtures';
import { outlook } from './reader';

checkFixtures(outlook, new URL('./fixtures/', import.meta.url));
