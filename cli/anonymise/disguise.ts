import { isSafeWord } from './safe-words';

/** How a person is addressed: the words after it are a name, whatever they mean elsewhere. */
const PERSON = /\b(?:Mr|Mrs|Ms|Mx|Miss|Dr|Prof|Coach|Sr|Sra|Srta|Se[ñn]or(?:a|ita)?|Maestr[ao])\b\.?\s*$/u;
const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
const ADDRESS = /\b(?:https?|webcal):\/\/[^\s"'<>)]+/gi;
const PHONE = /(?<!\d)(?:\+?1[-. ])?\(?\d{3}\)?[-. ]\d{3}[-. ]\d{4}(?!\d)/g;
/** Digits that are no clock, date or room, and no instant in seconds or milliseconds since 1970. */
const LONG_NUMBER = /(?<!\d)(?!1\d{9}(?:\d{3})?(?!\d))\d{5,}/g;
/** Ids made by machines: long, with letters and digits mixed. */
const OPAQUE = /(?=[A-Za-z_-]*\d)(?=[\d_-]*[A-Za-z])[\w-]{16,}/g;
/** A word without its possessive s: in "Rivera's" it is Rivera. */
const WORD = /\p{L}[\p{L}\p{M}]*(?:['’](?!s\b)\p{L}+)*/gu;

/** Puts invented words in place of names: the same one for the same word, in the same case and of the same length. */
export class Disguise {
  private readonly known = new Map<string, string>();
  private readonly used = new Set<string>();

  /** Disguises a text that people read. */
  text(text: string): string {
    return this.machines(text).replace(WORD, (word, at: number, whole: string) =>
      isSafeWord(word) && !PERSON.test(whole.slice(Math.max(0, at - 14), at))
        ? word
        : inCaseOf(word, this.wordFor(word)),
    );
  }

  /**
   * Disguises a value for machines (an id, a class): what was a name in the texts is replaced in it, everything else
   * stays.
   */
  value(value: string): string {
    return this.machines(value).replace(WORD, (word) => {
      const invented = this.known.get(word.toLowerCase());
      return invented === undefined ? word : inCaseOf(word, invented);
    });
  }

  private machines(text: string): string {
    return text
      .replace(EMAIL, (all) => `${this.opaque(all.slice(0, 8))}@school.example`)
      .replace(ADDRESS, 'https://school.example/')
      .replace(PHONE, '555-010-0199')
      .replace(OPAQUE, (id) => this.id(id))
      .replace(LONG_NUMBER, (digits) => this.digits(digits));
  }

  private wordFor(word: string): string {
    const key = word.toLowerCase();
    let invented = this.known.get(key);
    for (let turn = this.known.size; invented === undefined; turn++) {
      const made = invent(turn, key.length);
      if (!isSafeWord(made) || key.length <= 2) this.known.set(key, (invented = made));
    }
    return invented;
  }

  /** An id whose words all say of what it is ("group_course_1401") keeps them: readers go by such names. */
  private id(id: string): string {
    const parts = id.split(/([_-]+)/);
    const isNamed = parts.every((part) => /^(?:[_-]*|\d+)$/.test(part) || isSafeWord(part));
    return isNamed ? parts.map((part) => (/^\d{3,}$/.test(part) ? this.digits(part) : part)).join('') : this.opaque(id);
  }

  private opaque(id: string): string {
    return this.once(id, () => `x${this.unused(this.known.size * 31 + 7, Math.max(2, id.length - 1))}`);
  }

  /** Two ids never become one: a reader would take two events for the same. */
  private unused(turn: number, length: number): string {
    for (let at = turn; ; at++) {
      const made = invent(at, length + Math.floor((at - turn) / 1000));
      if (this.used.has(made)) continue;
      this.used.add(made);
      return made;
    }
  }

  private digits(digits: string): string {
    return this.once(digits, () => String(this.known.size + 1).padStart(digits.length, '1'));
  }

  private once(key: string, make: () => string): string {
    const made = this.known.get(key) ?? make();
    this.known.set(key, made);
    return made;
  }
}

const FIRST_LETTERS = 'bdfgklmnprstvz';
const SECOND = 'aeiou';

/** A word of that many letters that is nobody's name. */
function invent(turn: number, length: number): string {
  let rest = turn + 1;
  let word = '';
  while (word.length < length) {
    const letters = word.length % 2 === 0 ? FIRST_LETTERS : SECOND;
    word += letters[(rest + word.length) % letters.length];
    rest = Math.floor(rest / letters.length) + word.length;
  }
  return word;
}

function inCaseOf(model: string, word: string): string {
  if (model.length > 1 && model === model.toUpperCase()) return word.toUpperCase();
  return model[0] === model[0]!.toUpperCase() ? word[0]!.toUpperCase() + word.slice(1) : word;
}
