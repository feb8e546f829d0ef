import { checkFixtures } from '../../../tests/support/reader-fixtures';
import { toastUi } from './reader';

checkFixtures(toastUi.reader, new URL('./fixtures/', import.meta.url));
