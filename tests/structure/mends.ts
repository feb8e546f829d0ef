import type { Violations } from './violations';

const ARGUMENT = 'Hand it in as an argument, from the surface or the background that may know it.';
const TEXT = 'Set textContent, or make the elements one by one.';
const ASK = 'Ask the background with a message (utils/messaging/protocol.ts); it answers with what the page needs.';

/** What to do if a rule of the layout is broken, by the rule's name. */
const MENDS: Readonly<Record<string, string>> = {
  'imports go one way':
    'Move what both need into a lower room (tests/structure/tiers.ts lists them from the bottom up), or hand it in as an argument.',
  'surfaces stand apart': 'Move what both show to components/shared.',
  'steps stand apart': 'Let utils/pipeline call both and hand the result of one to the other.',
  'every file has a tier': 'Put it into a room that is listed in tests/structure/tiers.ts, or list its new room there.',
  'pure steps know no browser': ARGUMENT,
  'a reader knows only itself': 'Move what two sites need into utils/readers/drawn or beside utils/readers/dom.ts.',
  'a reader uses no package': 'Write the few lines that are needed; a reader is weight on every page.',
  'nothing imports itself': 'Move what both files need into a third one below them.',
  'no database in a content script': ASK,
  'no feed reading in a content script': ASK,
  'no planning in a content script': ASK,
  'no calendar’s text is read in a content script':
    'Copy what the page prints (utils/readers/google-calendar/copy.ts); the background reads the copy.',
  'readers come to a page by family':
    'Import the site’s root.ts; its reader.ts comes with its family (utils/readers/family.ts).',
  'what draws comes once there is something to read':
    'Put it into page-overlay.content, which reader.content has brought (overlay:bring).',
  'the background wakes without the lexicon':
    'Put what needs it into utils/storage/planner.ts, which the background has brought when something is to be planned.',
  'no text becomes markup': TEXT,
  'no text becomes markup by assignment': TEXT,
  'no text becomes a page': TEXT,
  'no page is made of a text':
    'Read its lines and cells as parts (utils/readers/any-page/read-parts.ts); only markup is a page.',
  'no text is read through a page':
    'Read its lines and cells as parts (utils/readers/any-page/read-parts.ts); only markup is a page.',
  'no text becomes code': 'Call a function; text is never run.',
  'no network': 'Only entrypoints/background/feeds/fetch-feed.ts asks the network; let it.',
  'no other network': 'A feed is asked for with fetch alone.',
  'pure steps are told the time': ARGUMENT,
  'pure steps never ask the time': ARGUMENT,
  'pure steps throw no dice': ARGUMENT,
  'pure steps are told the zone': 'Say timeZone in the options; the zone is an argument.',
  'pure steps know no local time': 'Use utils/time, which counts minutes of a wall date.',
  'no page leads us round in circles': 'Use utils/page-data/real-dom.ts, which no form field can stand in for.',
  'no long regular expression':
    'Write its words one entry a line in utils/words/data and compile them with anyOf (utils/model/text/any-of.ts), or put it together out of parts that have names.',
  'no long part of a regular expression':
    'Write its words one entry a line in utils/words/data and compile them with anyOf (utils/model/text/any-of.ts), or put it together out of parts that have names.',
  'lists become patterns in one place': 'Use anyOf or eitherOf (utils/model/text/any-of.ts).',
  'no barrels': 'Import from the file that has it.',
  'no file over 200 lines': 'Cut it by its ideas, each into a file named by the field’s words.',
  'no vague names': 'Name it by what it does.',
  'no index of a folder': 'Name it by what it does.',
  'the top is the design’s':
    'Move it into a folder, or list it in tests/structure/layout.ts with the design’s consent.',
  'no room too full': 'Give what belongs together a room of its own, with a README; about 16 files is the aim.',
  'every room says what it is':
    'Write about ten lines: what comes in, what goes out, its words, the order of its steps and why.',
  'a README names what is there': 'Say what stands there now.',
  'every reader is registered': 'Add a row (docs/add-a-reader.md).',
  'every row has a reader': 'Remove the row, or add its folder.',
  'nobody else knows a reader': 'Ask the registry or a family; what others need of a site stands in its row.',
  'nobody else goes by a reader’s name': 'Put what differs into the reader’s row, and ask the row.',
  'every case says what is expected': 'Write expected.json by hand from what the page shows.',
  'no heavy case': 'Cut the page down to what the case is about (npm run anonymise).',
  'one name, one home': 'Rename one of them by its field’s words.',
  'constants say their subject':
    'Name it by what it is of and its unit: LONGEST_TITLE_CHARS, MOST_ROOMS_LISTED, EVENT_ELEMENT.',
  'nothing hangs on a sentence':
    'Hand a code on beside the sentence (utils/model/warning.ts shows how), and ask the code.',
  'no words outside of _locales':
    'Add a key with a description to public/_locales/en/messages.json and say() it; pure steps return a code or a message(…).',
};

/** What breaks a rule, and what to do about it. Throws for a rule that has no such advice. */
export function mended(rule: string, found: Violations): Violations {
  const mend = MENDS[rule];
  if (!mend) throw new Error(`Say in tests/structure/mends.ts what to do where “${rule}” is broken.`);
  return found.map((one) => `${one} → ${mend}`);
}
