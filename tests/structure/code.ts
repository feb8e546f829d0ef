import ts from 'typescript';
import { isSource, ships, type Project } from './project';
import { nodes, parse } from './syntax';
import { isPure } from './tiers';
import { at, type Violations } from './violations';

const MARKUP = new Set(['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'eval', 'createContextualFragment']);
const NETWORK = new Set(['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'sendBeacon', 'importScripts']);
const LOCAL_TIME =
  /^(?:get|set)(?:Hours|Minutes|Seconds|Date|Day|Month|FullYear)$|^getTimezoneOffset$|^toLocale.*String$/;

type Check = (node: ts.Node) => string | null;

function look(project: Project, where: (path: string) => boolean, check: Check): Violations {
  const found: Violations = [];
  for (const [path, text] of project) {
    if (!isSource(path) || !where(path)) continue;
    for (const node of nodes(parse(path, text))) {
      const what = check(node);
      if (what) found.push(at(path, what));
    }
  }
  return found;
}

const named = (node: ts.Node, names: ReadonlySet<string>) =>
  ts.isIdentifier(node) && names.has(node.text) ? node.text : null;
const isCalled = (node: ts.Node, text: string) => ts.isPropertyAccessExpression(node) && node.getText() === text;

/** Is `element.outerHTML` only read? Reading makes a text from a page, never a page from a text. */
function isMarkupRead({ parent }: ts.Node): boolean {
  if (!parent || !ts.isPropertyAccessExpression(parent) || parent.name.text !== 'outerHTML') return false;
  const whole = parent.parent;
  const isTarget = ts.isBinaryExpression(whole) && whole.left === parent;
  return !isTarget && !ts.isPostfixUnaryExpression(whole) && !ts.isDeleteExpression(whole);
}

/** No string ever becomes markup or code, not even in tests and scripts. */
export function markupFromText(project: Project): Violations {
  return look(project, isSource, (node) => {
    if (isCalled(node, 'document.write') || isCalled(node, 'document.writeln')) return node.getText();
    if (ts.isNewExpression(node) && node.expression.getText() === 'Function') return 'new Function';
    return isMarkupRead(node) ? null : named(node, MARKUP);
  });
}

const ELEMENTS = new Set(['createElement', 'createTextNode', 'createHTMLDocument', 'parseFromString', 'DOMParser']);

/**
 * Text that was typed, pasted or printed in a file is read as lines and cells (utils/readers/any-page/read-parts.ts).
 */
export function pagesOfText(project: Project): Violations {
  return look(
    project,
    (path) => ships(path) && path.startsWith('utils/files/'),
    (node) => named(node, ELEMENTS),
  );
}

/** One file may ask the network, for a feed that the OT added, and one may read the package's own data. */
const FETCHES = ['entrypoints/background/feeds/fetch-feed.ts', 'utils/storage/packaged/packaged-file.ts'];

/** One file may bring scripts of the package into the background's own worker. */
const BRINGS = 'entrypoints/background/pages/bring-script.ts';

/** No other shipped file asks the network for anything, and those files ask only by `fetch`. */
export function networkCalls(project: Project): Violations {
  const allowed = new Set([...FETCHES.map((path) => at(path, 'fetch')), at(BRINGS, 'importScripts')]);
  return look(project, ships, (node) => named(node, NETWORK)).filter((found) => !allowed.has(found));
}

/** Pure steps get the time and the zone as arguments. */
export function clocks(project: Project): Violations {
  return look(project, isPure, (node) => {
    if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length)
      return 'new Date()';
    for (const text of ['Date.now', 'Math.random', 'performance.now']) if (isCalled(node, text)) return text;
    if (ts.isPropertyAccessExpression(node) && LOCAL_TIME.test(node.name.text)) return node.name.text;
    const formats =
      (ts.isNewExpression(node) || ts.isCallExpression(node)) && /DateTimeFormat$/.test(node.expression.getText());
    return formats && !saysZone(node.arguments?.[1]) ? 'DateTimeFormat without a zone' : null;
  });
}

function saysZone(options: ts.Expression | undefined): boolean {
  return (
    !!options &&
    ts.isObjectLiteralExpression(options) &&
    options.properties.some((one) => one.name?.getText() === 'timeZone')
  );
}

/**
 * A form with a field of such a name answers with that field, so code that walks a page by them walks in circles. See
 * real-dom.ts.
 */
const CLOBBERED =
  /\.(?:parentElement|parentNode|(?:first|last)(?:Element)?Child|(?:next|previous)(?:Element)?Sibling)\b/;
const WALKS = /^(?:utils\/(?:readers|page-data|feeds)|components\/overlay)\//;

/** Code that goes from node to node of a page uses the browser's own getters. */
export function trustingWalks(project: Project): Violations {
  const walks = (path: string) => ships(path) && WALKS.test(path);
  return look(project, walks, (node) => {
    const isStep = ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken;
    return isStep && CLOBBERED.test(node.right.getText()) ? node.getText() : null;
  });
}

/** Finds files that only pass on what others export. */
export function barrels(project: Project): Violations {
  return [...project].flatMap(([path, text]) => {
    if (!ships(path)) return [];
    const passes = parse(path, text).statements.filter((one) => ts.isExportDeclaration(one) && one.moduleSpecifier);
    return passes.length > 0 ? [at(path, 'exports what another file has')] : [];
  });
}
