import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PLANNING } from '../../utils/storage/planner';
import { PLANNER_BROUGHT } from '../../utils/storage/planner-here';

/**
 * The code that plans, with the lexicon. A wake-up that looks after feeds, or keeps a word of the therapist's, does not
 * need it, so the background loads it when something is to be planned.
 */
export default defineUnlistedScript(() => PLANNER_BROUGHT.put(PLANNING));
