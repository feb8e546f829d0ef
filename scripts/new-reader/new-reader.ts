import { fixtureTexts } from './fixture-texts';
import { readerText, rootText, testText } from './reader-text';

/** A name that cannot be used; the message is a sentence for the person at the terminal. */
export class BadName extends Error {}

const NAME = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const REGISTRY = 'utils/readers/family-libraries.ts';
/** The line after the last site. */
const LAST_ROW = '  // Then come the libraries.';

/**
 * The files of a new reader, by their paths, with the registry and its new row among them. `month` ("2026-09") dates
 * what the reader depends on; `taken` are the names that folders have already. Throws BadName.
 */
export function newReader(
  name: string,
  registry: string,
  month: string,
  taken: ReadonlySet<string>,
): Map<string, string> {
  if (!NAME.test(name)) throw new BadName(`“${name}” is no name for a folder: write it like “room-finder”.`);
  if (taken.has(name)) throw new BadName(`There is a reader called “${name}” already.`);
  const variable = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const folder = `utils/readers/${name}`;
  const files = new Map([
    [`${folder}/reader.ts`, readerText(name, variable)],
    [`${folder}/fixtures.test.ts`, testText(variable)],
    [`${folder}/root.ts`, rootText(name, month)],
    [REGISTRY, withRow(registry, name, variable)],
  ]);
  for (const [fixture, { page, expected }] of Object.entries(fixtureTexts(name))) {
    files.set(`${folder}/fixtures/${fixture}/source.html`, page);
    files.set(`${folder}/fixtures/${fixture}/expected.json`, `${JSON.stringify(expected, null, 2)}\n`);
  }
  return files;
}

/** The registry with one more import, in alphabetical order, and one more row after the other sites. */
function withRow(registry: string, name: string, variable: string): string {
  const lines = registry.split('\n');
  const taken = lines.some((line) => line.includes(`import { ${variable} }`));
  const last = lines.indexOf(LAST_ROW);
  if (taken || last < 0) throw new BadName(`The registry has no room for “${name}”: give it its row by hand.`);
  lines.splice(last, 0, `  ${variable},`);
  const path = (line: string) => /from '(\.\/[^']+)'/.exec(line)?.[1] ?? '';
  const after = lines.findIndex((line) => path(line) > `./${name}/reader`);
  lines.splice(after, 0, `import { ${variable} } from './${name}/reader';`);
  return lines.join('\n');
}
