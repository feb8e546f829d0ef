import { checkFixtures } from '../../../tests/support/pages/reader-fixtures';
import { dhtmlx } from './reader';

checkFixtures(dhtmlx, new URL('./fixtures/', import.meta.url));
