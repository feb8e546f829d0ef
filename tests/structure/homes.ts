import { ships, type Project } from './project';
import { at, type Violations } from './violations';

const EXPORTED = /^export (?:async )?(?:function\*?|const|interface|type|class|let|enum) (\w+)/gm;
/** A site's folder stands alone: only the registry sees what it exports. */
const OF_A_SITE = /^utils\/readers\/(?!drawn\/)[^/]+\//;

/** An exported name means one thing in the whole project, so that an import by its name alone gets the right one. */
export function secondHomes(project: Project): Violations {
  const homes = new Map<string, string[]>();
  for (const [path, text] of project) {
    if (!ships(path)) continue;
    for (const [, name] of text.matchAll(EXPORTED)) homes.set(name!, [...(homes.get(name!) ?? []), path]);
  }
  const several = [...homes].filter(
    ([, paths]) => new Set(paths).size > 1 && !paths.every((one) => OF_A_SITE.test(one)),
  );
  return several.map(([name, paths]) =>
    at(paths[1]!, `exports ${name}, as ${paths[0]} does; give one of them a name of its own`),
  );
}
