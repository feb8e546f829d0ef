import { checkFixtures } from '../../../tests/support/pages/reader-fixtures';
import { finalsite } from './reader';

checkFixtures(finalsite, new URL('./fixtures/', import.meta.url));
