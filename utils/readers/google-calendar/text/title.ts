/**
 * Where the title stands if the time before it, or "all day", cannot be read: at the field that is also a visible text.
 */
export function fieldAt(plain: string, titles: readonly string[], separator: string): number | null {
  if (plain.startsWith('「')) return 0;
  for (const title of titles) {
    for (let at = plain.indexOf(title); at >= 0; at = plain.indexOf(title, at + 1)) {
      const before = plain.slice(0, at).replace(/[ 「]+$/, '');
      const after = plain.slice(at + title.length).replace(/^[ 」]+/, '');
      const starts = before === '' || before.endsWith(separator);
      if (starts && (after === '' || after.startsWith(separator))) return before.length;
    }
  }
  return null;
}

interface Cut {
  readonly title: string;
  /** The text that follows the title, without the separator. */
  readonly rest: string;
}

/**
 * The title at the start of `body`: it stands in brackets, or it is the longest visible text that fills whole fields
 * there. `plain` is the body's plain text. Null if there is neither.
 */
export function titleAt(body: string, plain: string, titles: readonly string[], separator: string): Cut | null {
  const start = plain.search(/[^ ,、，،]/);
  if (start < 0) return null;
  if (plain[start] === '「') {
    const last = plain.trimEnd().endsWith('」') ? plain.lastIndexOf('」') : -1;
    const close = Math.max(plain.lastIndexOf(`」${separator}`), last);
    if (close > start) return { title: body.slice(start + 1, close).trim(), rest: after(body, close + 1) };
  }
  let end = 0;
  for (const title of titles) {
    if (!plain.startsWith(title, start) || start + title.length <= end) continue;
    const rest = plain.slice(start + title.length).trimStart();
    if (rest === '' || rest.startsWith(separator)) end = start + title.length;
  }
  return end === 0 ? null : { title: marked(body, start, end), rest: after(body, end) };
}

/** Marks of text direction are blanks in plain text, but belong to the title they stand beside. */
function marked(body: string, start: number, end: number): string {
  const isMark = (at: number) =>
    /[^\s\p{L}\p{N}\p{P}\p{S}]/u.test(body[at] ?? '') && !/[\ud800-\udfff]/.test(body[at]!);
  while (start > 0 && isMark(start - 1)) start--;
  while (end < body.length && isMark(end)) end++;
  return body.slice(start, end).trim();
}

function after(body: string, at: number): string {
  return body.slice(at).replace(/^[^,、，،]*[,、，،]/, '');
}
