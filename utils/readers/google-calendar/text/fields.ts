import { FIELD_WORDS } from './field-words';

/**
 * What stands after the title of a hidden text: whose event it is, the answer to the invitation, the place, the colour
 * label.
 */
export interface Fields {
  /** The title: what is left at the front when every known field is taken away. */
  readonly title: string;
  readonly calendar: { readonly name: string; readonly own: boolean } | null;
  readonly declined: boolean;
  readonly location: string | null;
}

type Kind = keyof typeof FIELD_WORDS;
const SETS = new Map<Kind, ReadonlySet<string>>();

/** Is the text one of the fixed words of that kind, whatever the language? */
export function isFieldWord(kind: Kind, text: string): boolean {
  let words = SETS.get(kind);
  if (!words) SETS.set(kind, (words = new Set(FIELD_WORDS[kind].toLowerCase().split('|'))));
  return words.has(text.trim().toLowerCase());
}

/**
 * The word before a field's colon, and what follows; null if there is no colon. French puts a blank before the colon,
 * East Asian languages have a colon of their own.
 */
export function labelOf(field: string): { label: string; value: string } | null {
  const colon = field.search(/[:：]/);
  if (colon < 2 || colon > 30) return null;
  const label = field.slice(0, colon).trim();
  // "9:20" and "https://…" have no label.
  if (!/^\p{L}[\p{L}\p{M} .'’-]+$/u.test(label) || field.startsWith('//', colon + 1)) return null;
  return { label, value: field.slice(colon + 1).trim() };
}

/**
 * Takes the fields off from the right, where they are fixed words or have labels, so that commas in the title, the
 * place and the calendar's name are kept. `titled`: the title was cut off before.
 */
export function parseFields(text: string, separator: string, titled: boolean): Fields {
  let fields = text.split(separator);
  const join = (from: number, to?: number) => fields.slice(from, to).join(separator).trim();
  const cutAtLabel = (kind: Kind, first: number): string | null => {
    for (let i = fields.length - 1; i >= first; i--) {
      const found = labelOf(fields[i]!);
      if (!found || !isFieldWord(kind, found.label)) continue;
      const value = join(i)
        .replace(/^[^:：]*[:：]/, '')
        .trim();
      fields = fields.slice(0, i);
      return value;
    }
    return null;
  };
  const first = titled ? 0 : 1;
  const last = () => fields.at(-1) ?? '';
  while (fields.length > first && /^[\s…]*$/.test(last())) fields.pop();
  cutAtLabel('color', first);
  let known = true;
  let location = cutAtLabel('location', first);
  if (location === null) {
    known = fields.length > first && isFieldWord('noLocation', last());
    if (known) fields.pop();
  }
  const declined = fields.length > first && isFieldWord('declined', last());
  if (declined || (fields.length > first && isFieldWord('answered', last()))) fields.pop();
  const name = cutAtLabel('calendar', first);
  if (name !== null) return { title: join(0), calendar: { name, own: false }, declined, location };
  if (fields.length <= first) return { title: join(0), calendar: null, declined, location };
  if (!titled) {
    const own = last().trim();
    return { title: join(0, -1), calendar: { name: own, own: true }, declined, location };
  }
  // In an unknown language the owner comes first, then perhaps the answer, then perhaps a place with a label.
  const owner = labelOf(fields[0]!);
  if (!known) {
    const place = fields.findIndex((field, i) => i > 0 && labelOf(field) !== null);
    if (place > 0) location = labelOf(join(place))!.value;
    fields = fields.slice(0, 1);
  }
  const calendar = owner && owner.value ? { name: owner.value, own: false } : { name: join(0), own: true };
  return { title: '', calendar, declined, location };
}
