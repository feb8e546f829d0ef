import ts from 'typescript';
import type { Import } from './imports';
import { isSource, type Project } from './project';
import { nodes, parse } from './syntax';
import { at, type Violations } from './violations';

/** The folder with the parts of which readers of calendar libraries are made. It is no site. */
const KIT = 'drawn';
/** The registry, and the families of readers in it. Each family is a script of its own on a page. */
const REGISTRY = /^utils\/readers\/(?:registry|family(?:-[a-z-]+)?)\.ts$/;

const folderOf = (path: string): string | undefined => /^utils\/readers\/([^/]+)\//.exec(path)?.[1];

function foldersOf(project: Project): ReadonlySet<string> {
  return new Set([...project.keys()].flatMap((path) => folderOf(path) ?? []).filter((name) => name !== KIT));
}

/** Each site's folder has a row in the registry, and each row has a folder. */
export function unregistered(project: Project, imports: readonly Import[]): Violations {
  const folders = foldersOf(project);
  const rows = new Set(
    imports
      .filter((one) => REGISTRY.test(one.from))
      .flatMap((one) => folderOf(one.to) ?? [])
      .filter((name) => name !== KIT),
  );
  return [
    ...[...folders].filter((name) => !rows.has(name)).map((name) => at(name, 'no row in the registry')),
    ...[...rows].filter((name) => !folders.has(name)).map((name) => at(name, 'a row without a folder')),
  ];
}

/**
 * Readers that other files know: Google's page has a script and a permission of its own, and any page is no particular
 * site.
 */
const KNOWN_ELSEWHERE = new Set(['google-calendar', 'any-page']);
/** Files that may name a reader, with the reason. */
const MAY_NAME: Readonly<Record<string, string>> = {
  'utils/readers/any-page/recognise.ts': 'gives advice on the pages of a site that its own reader leaves alone',
};

/**
 * A new reader needs only one new folder and one row: outside its folder, no file but the registry imports it or spells
 * its name. Questions to every reader belong in the contract (`utils/readers/reader.ts`).
 */
export function namedReaders(project: Project, imports: readonly Import[]): Violations {
  const names = new Set([...foldersOf(project)].filter((name) => !KNOWN_ELSEWHERE.has(name)));
  const isFree = (path: string, name: string) =>
    folderOf(path) === name || REGISTRY.test(path) || path in MAY_NAME || !isOurs(path);
  const what = (name: string) => `names the reader ${name}; what is asked of it belongs into the contract of readers`;
  const imported = imports.flatMap(({ from, to }) => {
    const name = folderOf(to);
    return name && names.has(name) && !isFree(from, name) ? [at(from, what(name))] : [];
  });
  const spelled = [...project].flatMap(([path, text]) => {
    if (!isOurs(path) || ![...names].some((name) => text.includes(`'${name}'`))) return [];
    return [...nodes(parse(path, text))].flatMap((node) =>
      ts.isStringLiteralLike(node) && names.has(node.text) && !isFree(path, node.text)
        ? [at(path, what(node.text))]
        : [],
    );
  });
  return [...imported, ...spelled];
}

/** Is the file ours, and no test? */
function isOurs(path: string): boolean {
  return isSource(path) && !/\.test\.tsx?$|^tests\//.test(path);
}
