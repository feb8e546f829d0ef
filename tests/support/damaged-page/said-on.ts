/** All that is written on a page, in its texts and its attributes, to check titles and times. */
export interface SaidOn {
  /** The first word of a title that the page does not say; null if it says all of them. */
  missing(title: string): string | null;
  /** Does the page say how long things last? Then ends are computed. */
  readonly hasLengths: boolean;
  /** Does the page have the digits of a time, on a 12-hour or 24-hour clock? */
  time(minutes: number): boolean;
}

/** A moment with its zone. Shown in another zone, its hours are different. */
const MOMENT = /\d{4}-?\d\d-?\d\d[T ]\d/i;
/** Milliseconds or seconds since 1970. They contain no hour that could be checked. */
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
  // The text stands here twice: once joined, since a word may be split over elements, and once apart, since a number
  // must not run into the next.
  const parts = [document.documentElement.textContent ?? ''];
  for (const element of document.querySelectorAll('*')) {
    for (const node of element.childNodes) if (node.nodeType === 3) parts.push(node.nodeValue!);
    for (const name of element.getAttributeNames()) parts.push(element.getAttribute(name)!);
  }
  return parts.join('\n');
}

const ENTITY: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };

/** The text as a reader sees it: escapes are decoded, digits of every script are 0–9, and invisible signs are gone. */
function plain(text: string): string {
  return text
    .replace(/&(amp|lt|gt|quot|nbsp);/g, (_, name: string) => ENTITY[name]!)
    .replace(/\\u([\da-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/[\p{Cf}\p{Cc}]/gu, (sign) => (/\s/.test(sign) ? sign : ''))
    .normalize('NFKC')
    .replace(/\p{Nd}/gu, digit)
    .toLowerCase();
}

/** The value of a digit of any script. Digits of a script follow each other from its zero. */
function digit(sign: string): string {
  const code = sign.codePointAt(0)!;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String(code - zero);
}
