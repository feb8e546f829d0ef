import messages from '../../../public/_locales/en/messages.json';
import { catalogue } from '../../../utils/words/say/catalogue';
import { makeSay } from '../../../utils/words/say/say';

/** Replaces components/shared/say.ts with `vi.mock`, since no browser gives the words here. */
export const locale = 'en';
export const say = makeSay(catalogue(messages), locale);
