import { ships, type Project } from './project';
import { at, type Violations } from './violations';

const EXPORTED = /^export (?:async )?(?:function\*?|const|interface|type|class|let|enum) (\w+)/gm;
/** A site's folder is its own world: no other file sees what it exports but the registry. */
const OF_A_SITE = /^utils\/readers\/(?!drawn\/)[^/]+\//;

/** Names that have two homes still, to be renamed as their files are next touched. None is added. */
const TWO_HOMES = new Set(
  (
    'whenOf Taken Keep Telling Mark daysOf Site NotesAsked PageRead timesOf dateOf bringReaders Read readPage Place ' +
    'Finding Item Entry Part Evidence roleOf DayRow feedText dayOf Stretch ReadEvent Feed Wall CalendarRole cellsOf ' +
    'blocksOf weekdaysOf columnDates LONGEST_BLOCK Plan Box Chip Run Calendar Visit wordsOf schoolDay byText Section ' +
    'Column columnsOf joined worth settleSpans Drawn Strip stripOf Span When dated newFeed doing LookUp'
  ).split(' '),
);

/** An exported name means one thing, wherever it is read: whoever imports it by its name alone gets the right one. */
export function secondHomes(project: Project): Violations {
  const homes = new Map<string, string[]>();
  for (const [path, text] of project) {
    if (!ships(path)) continue;
    for (const [, name] of text.matchAll(EXPORTED)) homes.set(name!, [...(homes.get(name!) ?? []), path]);
  }
  const several = [...homes].filter(
    ([, paths]) => new Set(paths).size > 1 && !paths.every((one) => OF_A_SITE.test(one)),
  );
  const unknown = several.filter(([name]) => !TWO_HOMES.has(name));
  return unknown.map(([name, paths]) =>
    at(paths[1]!, `exports ${name}, as ${paths[0]} does; give one of them a name of its own`),
  );
}
