import { checkFixtures } from '../../../tests/support/reader-fixtures';
import { powerschool } from './reader';

checkFixtures(powerschool, new URL('./fixtures/', import.meta.url));
