import { checkFixtures } from '../../../tests/support/pages/reader-fixtures';
import { blackboard } from './reader';

checkFixtures(blackboard, new URL('./fixtures/', import.meta.url));
