import ts from 'typescript';
import { ships, type Project } from './project';
import { nodes, parse } from './syntax';
import { at, type Violations } from './violations';

const WORDS = 'public/_locales/en/messages.json';
/** Methods that ask whether a text is, contains, begins or ends with another. */
const ASKS = /^(?:has|includes|indexOf|startsWith|endsWith)$/;

/**
 * Code never decides by the key of a sentence, since a sentence may be reworded under another key. What code has to
 * know is a code of its own beside the sentence.
 */
export function decidedByKeys(project: Project): Violations {
  const keys = new Set(Object.keys(JSON.parse(project.get(WORDS) ?? '{}') as object));
  return [...project].flatMap(([path, text]) => {
    if (!ships(path) || keys.size === 0) return [];
    const source = parse(path, text);
    const named = constantsOf(source, keys);
    const isKey = (node: ts.Node | undefined) =>
      node !== undefined && ((ts.isStringLiteralLike(node) && keys.has(node.text)) || named.has(node.getText()));
    return [...nodes(source)].flatMap((node) =>
      asked(node).some(isKey) ? [at(path, `decides by the key of a sentence: ${node.getText().slice(0, 60)}`)] : [],
    );
  });
}

/** What a comparison, a case or a question such as `has(…)` asks for. */
function asked(node: ts.Node): readonly ts.Node[] {
  if (ts.isCaseClause(node)) return [node.expression];
  if (ts.isBinaryExpression(node)) return /^[!=]==?$/.test(node.operatorToken.getText()) ? [node.left, node.right] : [];
  const call = ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) ? node.expression : null;
  return call && ASKS.test(call.name.text) ? (node as ts.CallExpression).arguments : [];
}

/** The constants of the file that hold such a key. */
function constantsOf(source: ts.SourceFile, keys: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(
    [...nodes(source)].flatMap((node) =>
      ts.isVariableDeclaration(node) &&
      node.initializer &&
      ts.isStringLiteralLike(node.initializer) &&
      keys.has(node.initializer.text)
        ? [node.name.getText()]
        : [],
    ),
  );
}
