/** All that is written on a page, in its texts and its attributes, to look titles and times up in. */
export interface SaidOn {
  /** The first word of a title that the page does not say; null when it says all. */
  missing(title: string): string | null;
  /** Does it say how long things last? Then ends are worked out. */
  readonly hasLengths: boolean;
  /** Are a time's own digits on the page, on either clock? */
  time(minutes: number): boolean;
}

/** A moment with its zone: shown elsewhere, its hours are others. */
const MOMENT = /\d{4}-?\d\d-?\d\d[T ]\d/i;
/** Milliseconds or seconds since 1970, which say no hour to be looked up. */
const EPOCH = /(?<!\d)1\d{9}(?:\d{3})?(?!\d)/;

export function saidOn(document: Document): SaidOn {
  const written = plain(everything(document));
  const numbers = new Set(written.match(/\d+/g) ?? []);
  const hasMoments = MOMENT.test(written);
  return {
    missing: (title) =>
      plain(title)
        .match(/[\p{L}\p{N}]+/gu)
        ?.find((word) => !written.includes(word)) ?? null,
    hasLengths: /\d+ ?(?:min|hr|h\b|'|hour|hora)|pt\d|\blength\b|duration|duraci/.test(written),
    time(at) {
      if (EPOCH.test(written)) return true;
      const [hour, minute] = [Math.floor(at / 60) % 24, String(at % 60).padStart(2, '0')];
      if (hour === 12 && minute === '00' && /noon|mid ?day|medio ?d/.test(written)) return true;
      const isMinute = minute === '00' || [...numbers].some((one) => one.endsWith(minute) || minute.startsWith(one));
      const hours = [hour, hour % 12 || 12, (hour % 12) + 12].map(String);
      return (
        isMinute &&
        (hasMoments || [...numbers].some((one) => hours.some((each) => one.replace(/^0(?=\d)/, '').startsWith(each))))
      );
    },
  };
}

function everything(document: Document): string {
  // Once as it is drawn together, once apart: a word may be broken over elements, a number must not run into the next.
  const parts = [document.documentElement.textContent ?? ''];
  for (const element of document.querySelectorAll('*')) {
    for (const node of element.childNodes) if (node.nodeType === 3) parts.push(node.nodeValue!);
    for (const name of element.getAttributeNames()) parts.push(element.getAttribute(name)!);
  }
  return parts.join('\n');
}

const ENTITY: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };

/** As a reader takes it in: escapes undone, digits of every script as 0–9, nothing that cannot be seen. */
function plain(text: string): string {
  return text
    .replace(/&(amp|lt|gt|quot|nbsp);/g, (_, name: string) => ENTITY[name]!)
    .replace(/\\u([\da-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/[\p{Cf}\p{Cc}]/gu, (sign) => (/\s/.test(sign) ? sign : ''))
    .normalize('NFKC')
    .replace(/\p{Nd}/gu, digit)
    .toLowerCase();
}

/** Digits stand in tens, each beginning at a multiple of ten or sixteen after its zero. */
function digit(sign: string): string {
  const code = sign.codePointAt(0)!;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String(code - zero);
}
