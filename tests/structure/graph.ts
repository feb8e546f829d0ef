import type { Import } from './imports';
import { at, type Violations } from './violations';

function edgesOf(imports: readonly Import[]): Map<string, Import[]> {
  const edges = new Map<string, Import[]>();
  for (const one of imports) edges.set(one.from, [...(edges.get(one.from) ?? []), one]);
  return edges;
}

/** Finds files that import themselves in the end. Types count, since they bind files together as much. */
export function cycles(imports: readonly Import[]): Violations {
  const edges = edgesOf(imports);
  const done = new Set<string>();
  const found: Violations = [];
  const visit = (path: string, trail: readonly string[]) => {
    const again = trail.indexOf(path);
    if (again >= 0) found.push(at(path, `imports itself: ${[...trail.slice(again), path].join(' → ')}`));
    if (again >= 0 || done.has(path)) return;
    for (const { to } of edges.get(path) ?? []) visit(to, [...trail, path]);
    done.add(path);
  };
  for (const path of edges.keys()) visit(path, []);
  return found;
}

/**
 * Finds what a content script brings into the page, with the way by which it came. `indexedDB` there belongs to the
 * page.
 */
export function reachable(
  imports: readonly Import[],
  isStart: (path: string) => boolean,
  isGoal: (path: string) => boolean,
): Violations {
  const edges = edgesOf(imports.filter((one) => !one.typeOnly));
  return [...edges.keys()].filter(isStart).flatMap((start) => {
    const seen = new Map<string, string[]>([[start, [start]]]);
    for (const [path, way] of seen) {
      if (isGoal(path)) return [at(start, `reaches ${path}: ${way.join(' → ')}`)];
      for (const { to } of edges.get(path) ?? []) if (!seen.has(to)) seen.set(to, [...way, to]);
    }
    return [];
  });
}
