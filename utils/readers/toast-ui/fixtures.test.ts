import { checkFixtures } from '../../../tests/support/pages/reader-fixtures';
import { toastUi } from './reader';

checkFixtures(toastUi, new URL('./fixtures/', import.meta.url));
