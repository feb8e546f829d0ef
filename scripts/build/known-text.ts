import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import ts from 'typescript';
import { anyOf, listed } from '../../utils/model/text/any-of';

/** A text or a list of texts that is known before anything runs; null if it is not known. */
export type Known = string | readonly string[] | null;

/** Reads a module that another imports; null for a package. */
export type ReadModule = (specifier: string, from: string) => { path: string; text: string } | null;

export const fromDisk: ReadModule = (specifier, from) => {
  const path = resolve(dirname(from), `${specifier}.ts`);
  return specifier.startsWith('.') && existsSync(path) ? { path, text: readFileSync(path, 'utf8') } : null;
};

/** The constants of one module, as far as they are made of texts, lists, `anyOf` and `listed`. */
export class KnownTexts {
  readonly file: ts.SourceFile;
  readonly #constants = new Map<string, ts.Expression>();
  readonly #imports = new Map<string, { from: string; name: string | null }>();

  constructor(
    readonly path: string,
    text: string,
    readonly read: ReadModule,
  ) {
    this.file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
    for (const statement of this.file.statements) this.#take(statement);
  }

  of(node: ts.Expression): Known {
    if (ts.isParenthesizedExpression(node)) return this.of(node.expression);
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
    if (ts.isTemplateExpression(node)) return this.#filled(node, (part) => part.text);
    if (ts.isTaggedTemplateExpression(node)) return this.#raw(node);
    if (ts.isBinaryExpression(node)) return this.#sum(node);
    if (ts.isArrayLiteralExpression(node)) return allTexts(node.elements.map((one) => this.of(one)));
    if (ts.isIdentifier(node)) return this.named(node.text);
    if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) {
      const all = this.#imports.get(node.expression.text);
      return all?.name === null ? this.#elsewhere(all.from, node.name.text) : null;
    }
    return ts.isCallExpression(node) ? this.#called(node) : null;
  }

  /** The constant with that name, from here or from where it is imported. */
  named(name: string): Known {
    const here = this.#constants.get(name);
    if (here) return this.of(here);
    const there = this.#imports.get(name);
    return there?.name ? this.#elsewhere(there.from, there.name) : null;
  }

  #elsewhere(from: string, name: string): Known {
    const found = this.read(from, this.path);
    return found && new KnownTexts(found.path, found.text, this.read).named(name);
  }

  #take(statement: ts.Statement): void {
    if (ts.isVariableStatement(statement) && statement.declarationList.flags & ts.NodeFlags.Const) {
      for (const { name, initializer } of statement.declarationList.declarations)
        if (ts.isIdentifier(name) && initializer) this.#constants.set(name.text, initializer);
    }
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) return;
    const from = statement.moduleSpecifier.text;
    const names = statement.importClause?.namedBindings;
    if (names && ts.isNamespaceImport(names)) this.#imports.set(names.name.text, { from, name: null });
    if (names && ts.isNamedImports(names))
      for (const { name, propertyName } of names.elements)
        this.#imports.set(name.text, { from, name: (propertyName ?? name).text });
  }

  #filled(node: ts.TemplateExpression, textOf: (part: ts.TemplateLiteralToken) => string): Known {
    let whole = textOf(node.head);
    for (const { expression, literal } of node.templateSpans) {
      const part = this.of(expression);
      if (typeof part !== 'string') return null;
      whole += part + textOf(literal);
    }
    return whole;
  }

  #raw({ tag, template }: ts.TaggedTemplateExpression): Known {
    if (tag.getText() !== 'String.raw') return null;
    return ts.isTemplateExpression(template) ? this.#filled(template, (part) => part.rawText!) : template.rawText!;
  }

  #sum({ left, operatorToken, right }: ts.BinaryExpression): Known {
    const [before, after] = [this.of(left), this.of(right)];
    const isSum = operatorToken.kind === ts.SyntaxKind.PlusToken;
    return isSum && typeof before === 'string' && typeof after === 'string' ? before + after : null;
  }

  #called({ expression, arguments: given }: ts.CallExpression): Known {
    const first = given[0] && this.of(given[0]);
    if (ts.isPropertyAccessExpression(expression) && expression.name.text === 'join') {
      const list = this.of(expression.expression);
      return Array.isArray(list) && typeof first === 'string' ? list.join(first) : null;
    }
    const name = ts.isIdentifier(expression) ? expression.text : '';
    if (name === 'listed' && typeof first === 'string') return listed(first);
    return name === 'anyOf' && Array.isArray(first) ? anyOf(first) : null;
  }
}

function allTexts(all: readonly Known[]): Known {
  return all.every((one) => typeof one === 'string') ? all : null;
}
