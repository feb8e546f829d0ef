import { blockKey } from '../model/block-key';
import type { Classification, ClassifiedBlock } from '../model/window';
import { message } from '../words/say/message';
import { shortTitle } from '../windows/main-reason';

/*
 * What the same classroom calls things elsewhere: "Koala Time" on Monday is what "Intervention (Koala Time)" says it is
 * on Tuesday. Brackets, colons and dashes give a thing its other name; slashes and commas put two things side by side.
 */

const OTHER_NAME = /[()[\]:=–—]|\s-\s/;

/** The names a title gives to one thing, as keys. */
function namesIn(title: string): string[] {
  return title.split(OTHER_NAME).map(blockKey).filter(Boolean);
}

/** What the names of a timetable's known blocks mean; a name that means two things means nothing. */
function knownNames(blocks: readonly ClassifiedBlock[]): Map<string, ClassifiedBlock | null> {
  const known = new Map<string, ClassifiedBlock | null>();
  for (const block of blocks) {
    if (block.sureness === 'unknown' || block.calledOff) continue;
    for (const name of namesIn(block.title)) {
      const before = known.get(name);
      const agrees = before === undefined || (before?.activity === block.activity && before.mode === block.mode);
      known.set(name, agrees ? (before ?? block) : null);
    }
  }
  return known;
}

/** The blocks of one timetable, those unknown by their own title named by another's. */
export function namedElsewhere(blocks: readonly ClassifiedBlock[]): ClassifiedBlock[] {
  if (blocks.every(({ sureness }) => sureness !== 'unknown')) return [...blocks];
  const known = knownNames(blocks);
  return blocks.map((block) => {
    const other = block.sureness === 'unknown' ? known.get(blockKey(block.title)) : null;
    if (!other) return block;
    const found: Classification = {
      activity: other.activity,
      mode: other.mode,
      sureness: 'likely',
      because: [message('because_elsewhere', shortTitle(other.title))],
    };
    return { ...block, ...found };
  });
}
