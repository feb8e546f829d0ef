import { posix } from 'node:path';
import ts from 'typescript';
import { isSource, type Project } from './project';
import { nodes, parse } from './syntax';

export interface Import {
  readonly from: string;
  /** The path in the project, or the name of a package. */
  readonly to: string;
  /** True if the import is gone after compiling. */
  readonly typeOnly: boolean;
}

const found = new WeakMap<Project, readonly Import[]>();

/** Everything that any source file imports, in whatever way. It is found once for each project. */
export function importsOf(project: Project): readonly Import[] {
  let imports = found.get(project);
  if (!imports) {
    const sources = [...project].filter(([path]) => isSource(path));
    found.set(project, (imports = sources.flatMap(([path, text]) => [...importsIn(path, text, project)])));
  }
  return imports;
}

function* importsIn(path: string, text: string, project: Project): Generator<Import> {
  for (const node of nodes(parse(path, text))) {
    const found = specifier(node);
    if (found) yield { from: path, to: resolve(path, found.name, project), typeOnly: found.typeOnly };
  }
}

function specifier(node: ts.Node): { name: string; typeOnly: boolean } | null {
  if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
    const name = (node.moduleSpecifier as ts.StringLiteral).text;
    return { name, typeOnly: ts.isImportDeclaration(node) ? onlyTypes(node) : node.isTypeOnly };
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return { name: (node.argument.literal as ts.StringLiteral).text, typeOnly: true };
  }
  const called = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  const [argument] = called ? node.arguments : [];
  return argument && ts.isStringLiteralLike(argument) ? { name: argument.text, typeOnly: false } : null;
}

function onlyTypes({ importClause: clause }: ts.ImportDeclaration): boolean {
  if (!clause) return false;
  if (clause.isTypeOnly) return true;
  const named = clause.namedBindings;
  return !clause.name && !!named && ts.isNamedImports(named) && named.elements.every((one) => one.isTypeOnly);
}

function resolve(from: string, name: string, project: Project): string {
  if (!name.startsWith('.')) return name;
  const path = posix.join(posix.dirname(from), name.replace(/\?.*$/, ''));
  const tries = [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`, `${path}/index.tsx`];
  return tries.find((one) => project.has(one)) ?? path;
}
