import { checkFixtures } from '../../../tests/support/pages/reader-fixtures';
import { canvas } from './reader';

checkFixtures(canvas, new URL('./fixtures/', import.meta.url));
