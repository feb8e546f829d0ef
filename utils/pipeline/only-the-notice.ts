import { withoutAccents } from '../model/text/without-accents';
import { dayChanges } from '../days/day-changes';
import type { Block } from '../model/block';

/** Words by which schools close, shorten or delay a day. Whatever else a title holds is its owner's affair. */
const WORDS_OF_NOTICES = new Set(
  `no school schools class classes students student closed closing early release released dismissal dismissed out late start
  opening arrival delay delayed hour hours hr minimum min half short shortened day days modified noon am pm a m p holiday holidays
  break recess vacation winter spring summer fall autumn february thanksgiving christmas easter memorial labor veterans presidents
  independence columbus indigenous peoples mlk martin luther king juneteenth new year years good friday teacher teachers staff
  development professional pd pl inservice workday work snow weather emergency conference conferences
  sin no hay clases escuela cerrada dia feriado festivo salida temprana minimo medio vacaciones receso`.split(/\s+/),
);
const TOKEN = /\d{1,2}:\d{2}|\d{1,2}(?=\s?(?:a\.?m|p\.?m|[- ]?h(?:ou)?r))|\p{L}+/giu;

/**
 * The notice and nothing else of a title: "No school: dentist for Ben" says "No school". Null where those words alone say
 * nothing of the day.
 */
export function onlyTheNotice(block: Block): Block | null {
  const kept = [...block.title.matchAll(TOKEN)].map(([word]) => word).filter(isOfNotices);
  const notice = { ...block, title: kept.join(' '), note: null, location: null };
  return dayChanges(notice).length > 0 ? notice : null;
}

function isOfNotices(word: string): boolean {
  const plain = withoutAccents(word).toLowerCase();
  return /^\d/.test(plain) || WORDS_OF_NOTICES.has(plain);
}
