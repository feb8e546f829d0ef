import ts from 'typescript';
import { fromDisk, KnownTexts, type Known, type ReadModule } from './known-text';

/**
 * The source, with every pattern that is known before it runs written out: words are data for us, but weight for a
 * page.
 */
export function knownPatterns(path: string, source: string, read: ReadModule = fromDisk): string {
  const known = new KnownTexts(path, source, read);
  let out = '';
  let from = 0;
  for (const node of makersOf(known.file)) {
    const short = ts.isNewExpression(node) ? pattern(node, known) : constant(known.of(node));
    if (short === null) continue;
    out += source.slice(from, node.getStart()) + short;
    from = node.end;
  }
  return out + source.slice(from);
}

function pattern({ arguments: given = [] as never }: ts.NewExpression, known: KnownTexts): string | null {
  const [text, flags] = given.map((one) => known.of(one));
  if (typeof text !== 'string' || (flags !== undefined && typeof flags !== 'string')) return null;
  return String(new RegExp(text, flags));
}

/** A constant that is only part of patterns is left out of the bundle. */
function constant(value: Known): string | null {
  if (value === null) return null;
  if (typeof value === 'string') return JSON.stringify(value);
  return `/* @__PURE__ */ ${JSON.stringify(value.join('\n'))}.split('\\n')`;
}

/**
 * The patterns of the module itself, and what is made of its lists. What a function makes may depend on its arguments.
 */
function makersOf(node: ts.Node): ts.Expression[] {
  if (ts.isFunctionLike(node)) return [];
  if (ts.isNewExpression(node) && node.expression.getText() === 'RegExp') return [node];
  const isMade = ts.isCallExpression(node) || ts.isTaggedTemplateExpression(node);
  if (isMade && ts.isVariableDeclaration(node.parent)) return [node];
  const found: ts.Expression[] = [];
  ts.forEachChild(node, (child) => void found.push(...makersOf(child)));
  return found;
}

/** Writes known patterns out while a bundle is made. */
export const KNOWN_PATTERNS = {
  name: 'known-patterns',
  enforce: 'pre' as const,
  transform: (code: string, id: string) =>
    /\.ts$/.test(id) && /new RegExp\(|\blisted\(/.test(code) ? { code: knownPatterns(id, code), map: null } : null,
};
