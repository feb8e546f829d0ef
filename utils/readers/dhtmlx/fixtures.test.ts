import { checkFixtures } from '../../../tests/support/reader-fixtures';
import { dhtmlx } from './reader';

checkFixtures(dhtmlx.reader, new URL('./fixtures/', import.meta.url));
