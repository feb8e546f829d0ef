/** What a page loads by itself: scripts, stylesheets and preloads it names. */
const NAMED_BY_PAGE = /\b(?:src|href)="\/?(?<file>[^"]+\.(?:js|css))"/g;
/** What a script loads before it runs. */
const NAMED_BY_SCRIPT = /(?:\bfrom|\bimport)\s*["'](?<file>[^"']+\.js)["']/g;

/** Files of a built extension by their paths in it. */
export interface Built {
  readonly files: readonly string[];
  text(file: string): string;
}

/** What is loaded before the first paint: the file, the files it names, and those that they name. */
export function loadedFirst(built: Built, start: string): Set<string> {
  return reached(built, start, (file, text) => {
    const pattern = file.endsWith('.html') ? NAMED_BY_PAGE : NAMED_BY_SCRIPT;
    const named = new Set([...text.matchAll(pattern)].map(({ groups }) => lastOf(groups?.file ?? '')));
    return (chunk) => named.has(lastOf(chunk));
  });
}

/** Everything it can ever load: whatever any of its files names in any way. */
export function loadedEver(built: Built, start: string): Set<string> {
  return reached(built, start, (_, text) => (chunk) => text.includes(lastOf(chunk)));
}

function reached(built: Built, start: string, names: (file: string, text: string) => (chunk: string) => boolean) {
  const chunks = built.files.filter((name) => /\.(?:js|css)$/.test(name) && !name.startsWith('content-scripts/'));
  const found = new Set([start]);
  for (const file of found)
    if (/\.(?:html|js)$/.test(file)) chunks.filter(names(file, built.text(file))).forEach((one) => found.add(one));
  return found;
}

const lastOf = (path: string) => path.split('/').at(-1) ?? path;
