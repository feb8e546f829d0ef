import { checkFixtures } from '../../../tests/support/reader-fixtures';
import { canvas } from './reader';

checkFixtures(canvas, new URL('./fixtures/', import.meta.url));
