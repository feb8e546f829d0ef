import { gold } from './gold';
import { headline } from './report';
import { judge } from './score';

/*
 * `npm run accuracy -- rewritten` judges the same labelled blocks with titles as another teacher would write them,
 * which changes nothing about what the blocks are.
 */

type Rewrite = (title: string) => string;

/** Numbers from 0 to 1, in an order that is always the same. */
function numbers(): () => number {
  let last = 7;
  return () => (last = (last * 1103515245 + 12345) & 0x7fffffff) / 0x7fffffff;
}

/** Makes slips: in every other long word a letter is left out, doubled or exchanged with the next. */
function withSlips(): Rewrite {
  const next = numbers();
  return (title) =>
    title.replace(/\p{L}{6,}/gu, (word) => {
      const [is, at, how] = [next(), 1 + Math.floor(next() * (word.length - 2)), next()];
      if (is < 0.5) return word;
      const [before, letter, after] = [word.slice(0, at), word[at]!, word.slice(at + 1)];
      if (how < 1 / 3) return before + after;
      return how < 2 / 3 ? before + letter + letter + after : before + after[0]! + letter + after.slice(1);
    });
}

const REWRITES: Readonly<Record<string, Rewrite>> = {
  'as they are': (title) => title,
  'IN CAPITALS': (title) => title.toUpperCase(),
  'with pictures': (title) => `📚 ${title} ✏️`,
  numbered: (title) => `3. ${title}`,
  'with the time': (title) => `9:00 ${title}`,
  'with a teacher': (title) => `${title} with Mrs. Linden`,
  'with a room': (title) => `${title} (Room 12)`,
  'with the grade': (title) => `2nd Grade ${title}`,
  'and for /': (title) => title.replace(/\s*\/\s*/g, ' & '),
  'called a block': (title) => `${title} Block`,
  'slips of the pen': withSlips(),
};

export function rewrittenReport(): string {
  const { name, blocks } = gold();
  const lines = Object.entries(REWRITES).map(([how, rewrite]) => {
    const otherwise = (title: string | null) => (title === null ? null : rewrite(title));
    const judged = blocks.map(({ input, ...block }) => {
      const { title, prev, next } = input;
      return judge({
        ...block,
        input: { ...input, title: rewrite(title), prev: otherwise(prev), next: otherwise(next) },
      });
    });
    return headline(how, judged);
  });
  return [`Titles written otherwise, on ${name}`, '', ...lines].join('\n');
}
