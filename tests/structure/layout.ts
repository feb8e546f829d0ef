import { join } from 'node:path/posix';
import { isSource, ships, topLevel, type Project } from './project';
import { at, type Violations } from './violations';

const LIMIT = 200;
const TOP = new Set([
  'entrypoints',
  'components',
  'utils',
  'public',
  'tests',
  'cli',
  'quality',
  'scripts',
  'docs',
  '.ci',
  '.github',
  'README.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'LICENSE',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'wxt.config.ts',
  'vitest.config.ts',
  'eslint.config.js',
  'knip.json',
  '.editorconfig',
  '.gitattributes',
  '.gitignore',
  '.nvmrc',
  '.prettierignore',
  '.prettierrc.json',
]);

/** Code and style sheets are short enough to be read at one sitting. Lists of words are data and do not count. */
export function longFiles(project: Project): Violations {
  return [...project].flatMap(([path, text]) => {
    const data = /\.json$|\/(?:fixtures|lexicon|data)\//.test(path);
    const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
    return !data && lines > LIMIT ? [at(path, `${lines} lines, more than ${LIMIT}`)] : [];
  });
}

/** About 16 files are the aim. With more than this a newcomer no longer sees what belongs together. */
const MOST_FILES_IN_ROOM = 20;

/** Counts the source files beside each other. Tests belong to what they test, and lists are data. */
export function fullRooms(project: Project): Violations {
  const rooms = new Map<string, number>();
  for (const path of project.keys()) {
    if (!isSource(path) || /\.(?:test|e2e)\.tsx?$|\/(?:fixtures|data|lexicon|upgrades)\//.test(path)) continue;
    const room = path.slice(0, Math.max(0, path.lastIndexOf('/')));
    rooms.set(room, (rooms.get(room) ?? 0) + 1);
  }
  return [...rooms].flatMap(([room, files]) =>
    files > MOST_FILES_IN_ROOM ? [at(room, `${files} source files, more than ${MOST_FILES_IN_ROOM}`)] : [],
  );
}

/** Finds names that say nothing. */
export function vagueNames(project: Project): Violations {
  const vague = /(?:^|\/)(?:helpers?|utils?|misc|common)\.[^/]+$/;
  const index = /^(?:components|utils)\/.*\/index\.tsx?$/;
  return [...project.keys()]
    .filter((path) => isSource(path) && (vague.test(path) || index.test(path)))
    .map((path) => at(path, 'a name that says nothing'));
}

/** The top of the repository holds what the design names and nothing else. */
export function strangers(project: Project): Violations {
  return topLevel(project)
    .filter((name) => !TOP.has(name))
    .map((name) => at(name, 'does not belong at the top'));
}

/**
 * The room of shipped code to which a file belongs, by its folder. The README of the parent folder describes lists,
 * upgrades and the folders of single sites.
 */
function roomOf(path: string): string | null {
  if (!ships(path) || !/^(?:components|utils)\//.test(path)) return null;
  if (/\/(?:fixtures|data|lexicon|upgrades)\//.test(path)) return null;
  if (/^utils\/readers\/(?!drawn\/|any-page\/)[^/]+\//.test(path)) return null;
  return path.slice(0, path.lastIndexOf('/'));
}

/** The README of each room says what comes in, what goes out, its words and its order. */
export function roomsUntold(project: Project): Violations {
  const rooms = new Set([...project.keys()].map(roomOf).filter((room) => room !== null));
  return [...rooms].filter((room) => !project.has(`${room}/README.md`)).map((room) => at(room, 'no README.md'));
}

/** A README may outlive its room's files, so each file and folder that it names must exist. */
export function staleReadmes(project: Project): Violations {
  const paths = [...project.keys()];
  const isThere = (path: string) => project.has(path) || paths.some((one) => one.startsWith(`${path}/`));
  return [...project].flatMap(([path, text]) => {
    const [, room] = /^((?:components|utils)\/.+)\/README\.md$/.exec(path) ?? [];
    if (!room) return [];
    const named = [...text.matchAll(/`([\w./-]+(?:\.tsx?|\/))`/g)].map(([, name]) => name!.replace(/\/$/, ''));
    return named
      .filter((name) => !isThere(name) && !isThere(join(room, name)))
      .map((name) => at(path, `names ${name}, which is not there`));
  });
}

/** A case of a reader is a page and what must be read in it. One without the other tests nothing. */
export function halfFixtures(project: Project): Violations {
  const cases = new Map<string, Set<string>>();
  for (const path of project.keys()) {
    const [, folder, file] = /^(utils\/readers\/[^/]+\/fixtures\/[^/]+)\/(.+)$/.exec(path) ?? [];
    if (folder && file) cases.set(folder, (cases.get(folder) ?? new Set()).add(file));
  }
  return [...cases].flatMap(([folder, files]) =>
    ['source.html', 'expected.json'].filter((name) => !files.has(name)).map((name) => at(folder, `no ${name}`)),
  );
}

const HEAVIEST = 40_000;

export function heavyFixtures(project: Project): Violations {
  return [...project].flatMap(([path, text]) =>
    /\/fixtures\/.*\.html$/.test(path) && text.length > HEAVIEST ? [at(path, `${text.length} characters`)] : [],
  );
}
