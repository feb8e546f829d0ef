import ts from 'typescript';
import { isSource, ships, type Project } from './project';
import { nodes, parse } from './syntax';
import { at, type Violations } from './violations';

/** Characters as written, with flags. In a longer pattern nobody sees what it finds, nor what a change in it does. */
const LONGEST_PATTERN = 160;
/** A text that contains a group of a pattern is a part of a pattern, wherever it is put together. */
const GROUP = /\(\?[:=!<]/;

/** Finds regular expressions, and texts from which they are made, that are too long to be read at a glance. */
export function longPatterns(project: Project): Violations {
  const found: Violations = [];
  for (const [path, text] of project) {
    if (!isSource(path)) continue;
    for (const node of nodes(parse(path, text))) {
      const part = patternOf(node);
      // In a list with one entry a line, each line is a pattern.
      const longest = part?.split('\n').find((line) => line.length > LONGEST_PATTERN);
      if (longest) found.push(at(path, `${longest.slice(0, 60)}… (${longest.length} signs)`));
    }
  }
  return found;
}

/** The file in which lists become patterns. */
const COMPILER = 'utils/model/text/any-of.ts';

/** Finds lists that become a pattern elsewhere: each would need its own answer to what may stand around an entry. */
export function strayCompiling(project: Project): Violations {
  return [...project].flatMap(([path, text]) => {
    if (!ships(path) || path === COMPILER || !text.includes("join('|')")) return [];
    const joined = [...nodes(parse(path, text))].filter(
      (node) => ts.isCallExpression(node) && /\.join\('\|'\)$/.test(node.getText()),
    );
    return joined.length > 0 ? [at(path, 'makes a pattern of a list')] : [];
  });
}

function patternOf(node: ts.Node): string | null {
  if (ts.isRegularExpressionLiteral(node)) return node.text;
  const isText = ts.isStringLiteral(node) || ts.isTemplateLiteralToken(node);
  return isText && (GROUP.test(node.getText()) || isInRegExp(node)) ? node.getText().slice(1, -1) : null;
}

function isInRegExp(node: ts.Node): boolean {
  for (let up = node.parent; up && !ts.isStatement(up); up = up.parent)
    if (ts.isNewExpression(up)) return up.expression.getText() === 'RegExp';
  return false;
}
