import { checkFixtures } from '../../../tests/support/pages/reader-fixtures';
import { powerschool } from './reader';

checkFixtures(powerschool, new URL('./fixtures/', import.meta.url));
