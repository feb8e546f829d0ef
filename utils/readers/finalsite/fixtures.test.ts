import { checkFixtures } from '../../../tests/support/reader-fixtures';
import { finalsite } from './reader';

checkFixtures(finalsite, new URL('./fixtures/', import.meta.url));
