import messages from '../../../public/_locales/en/messages.json';
import { catalogue } from '../../../utils/words/say/catalogue';
import { makeSay } from '../../../utils/words/say/say';

/** Stands in for components/shared/say.ts where there is no browser to give the words: `vi.mock`. */
export const locale = 'en';
export const say = makeSay(catalogue(messages), locale);
