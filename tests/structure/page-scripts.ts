import { reachable } from './graph';
import { importsOf } from './imports';
import { ships, type Project } from './project';
import type { Violations } from './violations';

/** A rule's name, what breaks it in a project, and a small project that does: a rule that cannot fail is no rule. */
export type Rule = readonly [string, (project: Project) => Violations, Record<string, string>];

export const isContentScript = (path: string) => /^entrypoints\/[^/]*\.?content[/.]/.test(path) && ships(path);

/** Is the file part of what is put into a page before it is known which reader it needs? */
const isRecogniser = (path: string) => /^entrypoints\/(?:reader|page-overlay)\.content\//.test(path) && ships(path);
/** Is the file part of the script on every page of the sites she wants read? That script only waits for a timetable. */
const isStandingBy = (path: string) => path.startsWith('entrypoints/reader.content/') && ships(path);
const isReader = (path: string) => /^utils\/readers\/[^/]+\/reader\.ts$/.test(path);

/** Does the file belong to what the background computes for a page, since it is too heavy for one? */
const isPlanning = (path: string) => /^utils\/(?:classify|windows|days|expectations|classrooms|pipeline)\//.test(path);

/** Is the file part of what the background loads each time it wakes? */
const isWaking = (path: string) => path.startsWith('entrypoints/background/') && ships(path);

/** Google Calendar's own script copies what the page prints; the background reads it. */
const isCalendarScript = (path: string) => path.startsWith('entrypoints/google-calendar.content/');
const isCalendarReading = (path: string) =>
  /^utils\/readers\/google-calendar\/(?:read-[a-z]+|copy-events|text\/(?:understand|parse-hidden-text|chip-time))\.ts$/.test(
    path,
  ) || /^utils\/time\/(?:when-text|date\/date-(?:words|tail|tokens))\.ts$/.test(path);

/** What may not come into a page of the web with a script of ours, nor with every start of the background. */
export const PAGE_SCRIPT_RULES: readonly Rule[] = [
  [
    'no database in a content script',
    (p) => reachable(importsOf(p), isContentScript, (path) => path === 'idb'),
    {
      'entrypoints/x.content/index.ts': "import { a } from '../../utils/storage/a';",
      'utils/storage/a.ts': "void import('idb');",
    },
  ],
  [
    'no feed reading in a content script',
    (p) => reachable(importsOf(p), isContentScript, (path) => path === 'ical.js' || path.endsWith('/read-feed.ts')),
    {
      'entrypoints/x.content/index.ts': "import { a } from '../../utils/feeds/read-feed';",
      'utils/feeds/read-feed.ts': '',
    },
  ],
  [
    'no planning in a content script',
    (p) => reachable(importsOf(p), isContentScript, isPlanning),
    {
      'entrypoints/x.content/index.ts': "import { a } from '../../components/overlay/a';",
      'components/overlay/a.ts': "import { b } from '../../utils/classify/lexicon/b';",
      'utils/classify/lexicon/b.ts': '',
    },
  ],
  [
    'no calendar’s text is read in a content script',
    (p) => reachable(importsOf(p), isCalendarScript, isCalendarReading),
    {
      'entrypoints/google-calendar.content/index.ts':
        "import { a } from '../../utils/readers/google-calendar/on-page';",
      'utils/readers/google-calendar/on-page.ts': "import { a } from './text/parse-hidden-text';",
      'utils/readers/google-calendar/text/parse-hidden-text.ts': '',
    },
  ],
  [
    'readers come to a page by family',
    (p) => reachable(importsOf(p), isRecogniser, isReader),
    {
      'entrypoints/reader.content/index.ts': "import { a } from '../../utils/readers/family';",
      'utils/readers/family.ts': "import { a } from './a/reader';",
      'utils/readers/a/reader.ts': '',
    },
  ],
  [
    'what draws comes once there is something to read',
    (p) => reachable(importsOf(p), isStandingBy, (path) => path.startsWith('solid-js')),
    {
      'entrypoints/reader.content/index.ts': "import { a } from '../../components/overlay/a';",
      'components/overlay/a.ts': "import { render } from 'solid-js/web';",
    },
  ],
  [
    'the background wakes without the lexicon',
    (p) => reachable(importsOf(p), isWaking, (path) => path.startsWith('utils/classify/lexicon/')),
    {
      'entrypoints/background/index.ts': "import { a } from '../../utils/storage/a';",
      'utils/storage/a.ts': "import { b } from '../classify/lexicon/b';",
      'utils/classify/lexicon/b.ts': '',
    },
  ],
];
