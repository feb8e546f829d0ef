import { checkFixtures } from '../../../tests/support/pages/reader-fixtures';
import { vueCal } from './reader';

checkFixtures(vueCal, new URL('./fixtures/', import.meta.url));
