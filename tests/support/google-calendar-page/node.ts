/** A piece of the page. It is rendered as text here and as DOM in the live page, so that both are the same page. */
export interface El {
  readonly tag: string;
  readonly attrs: Readonly<Record<string, string | number>>;
  readonly children: readonly (El | string)[];
}

type Child = El | string | null | undefined | false | readonly Child[];
type Attrs = Readonly<Record<string, string | number | boolean | null | undefined>>;

export function h(tag: string, attrs: Attrs = {}, ...children: readonly Child[]): El {
  const kept: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(attrs)) {
    if (value === null || value === undefined || value === false) continue;
    kept[name] = value === true ? '' : value;
  }
  return { tag, attrs: kept, children: flat(children) };
}

function flat(children: readonly Child[]): (El | string)[] {
  return children.flatMap((child): (El | string)[] => {
    if (Array.isArray(child)) return flat(child as readonly Child[]);
    return child === null || child === undefined || child === false ? [] : [child as El | string];
  });
}

const VOID = new Set(['input', 'meta', 'link', 'br']);
const escape = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

export function toHtml(node: El | string): string {
  if (typeof node === 'string') return escape(node);
  const attrs = Object.entries(node.attrs).map(([name, value]) => ` ${name}="${escape(String(value))}"`);
  if (VOID.has(node.tag)) return `<${node.tag}${attrs.join('')}>`;
  return `<${node.tag}${attrs.join('')}>${node.children.map(toHtml).join('')}</${node.tag}>`;
}
