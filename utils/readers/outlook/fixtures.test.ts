import { checkFixtures } from '../../../tests/support/reader-fixtures';
import { outlook } from './reader';

checkFixtures(outlook, new URL('./fixtures/', import.meta.url));
