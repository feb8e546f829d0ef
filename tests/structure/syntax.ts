import ts from 'typescript';

const parsed = new Map<string, ts.SourceFile>();

/** The syntax tree of one file. It is made once for each text. */
export function parse(path: string, text: string): ts.SourceFile {
  const key = `${path}\n${text}`;
  let tree = parsed.get(key);
  if (!tree) {
    const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
    tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind);
    parsed.set(key, tree);
  }
  return tree;
}

/** Every node of a tree, outermost first. */
export function* nodes(node: ts.Node): Generator<ts.Node> {
  yield node;
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => void children.push(child));
  for (const child of children) yield* nodes(child);
}
