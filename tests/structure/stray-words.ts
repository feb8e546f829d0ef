import ts from 'typescript';
import { ships, type Project } from './project';
import { nodes, parse } from './syntax';
import { at, type Violations } from './violations';

/** Attributes and properties whose text somebody sees or hears. */
const SPOKEN =
  /^(?:aria-(?:label|description|roledescription|valuetext|placeholder)|aria(?:Label|Description)|title|alt|placeholder|label|textContent|innerText)$/;
/** Calls that may have words of our own, since nobody reads them on a screen. */
const UNSEEN = /^(?:Error|TypeError|RangeError|BadRule|BadLine|Refused|NotAFeed|console\.\w+)$/;
/** A sentence, whatever it is for: a capital, several words, and an end. */
const SENTENCE = /^\p{Lu}[\p{L}’]*[ ,](?:\S+ )+\S*[.!?…]$/u;
const WORD = /\p{L}{2}/u;
/** A key of messages.json, or an address. */
const NO_WORDS = /^[a-z]+_\w+$|^https?:/;
/** Files with the reasons for numbers, which only readers of the code see. */
const REASONS = new Set(['utils/windows/typical-minutes.ts']);

/** The only name that is the same in every language. */
const NAMES = new Set(['PushIn']);

/** Finds words that a surface would show without asking `_locales` for them. */
export function strayWords(project: Project): Violations {
  const found: Violations = [];
  for (const [path, text] of project) {
    if (path.startsWith('entrypoints/') && path.endsWith('.html')) found.push(...htmlWords(path, text));
    if (!ships(path) || REASONS.has(path)) continue;
    for (const node of nodes(parse(path, text))) {
      const words = wordsOf(node);
      if (words !== null && isSaid(words.trim())) found.push(at(path, `“${words.trim()}”`));
    }
  }
  return found;
}

function isSaid(words: string): boolean {
  return WORD.test(words) && !NAMES.has(words) && !NO_WORDS.test(words);
}

function wordsOf(node: ts.Node): string | null {
  if (ts.isJsxText(node)) return node.text;
  if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)) return literalIn(node);
  if (ts.isJsxAttribute(node)) return SPOKEN.test(node.name.getText()) ? literalIn(node.initializer) : null;
  if (ts.isBinaryExpression(node) && ts.isPropertyAccessExpression(node.left))
    return node.operatorToken.kind === ts.SyntaxKind.EqualsToken && SPOKEN.test(node.left.name.text)
      ? literalIn(node.right)
      : null;
  if (ts.isCallExpression(node) && /\.setAttribute$/.test(node.expression.getText()))
    return SPOKEN.test(literalIn(node.arguments[0]) ?? '') ? literalIn(node.arguments[1]) : null;
  const words = literalIn(node);
  return words !== null && SENTENCE.test(words) && !isUnseen(node) ? words : null;
}

/** The words of a text in quotes, in backticks, or in braces around either. What is filled in is written as "x". */
function literalIn(node: ts.Node | undefined): string | null {
  if (!node) return null;
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (ts.isTemplateExpression(node))
    return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('x');
  return ts.isJsxExpression(node) ? literalIn(node.expression) : null;
}

function isUnseen({ parent }: ts.Node): boolean {
  if (ts.isCallExpression(parent) && parent.expression.kind === ts.SyntaxKind.SuperKeyword) return true;
  const isCall = ts.isNewExpression(parent) || ts.isCallExpression(parent);
  return isCall && UNSEEN.test(parent.expression.getText());
}

/** A page of ours holds no words but its name. Its words arrive when it is drawn. */
function htmlWords(path: string, text: string): Violations {
  const shown = text.replace(/<(style|script)\b[\s\S]*?<\/\1>/g, '').match(/>[^<\p{L}]*\p{L}[^<]*</gu) ?? [];
  return shown.map((one) => one.slice(1, -1).trim()).flatMap((one) => (NAMES.has(one) ? [] : [at(path, `“${one}”`)]));
}
