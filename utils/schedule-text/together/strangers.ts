import { MEETING_WORDS, CONFERENCE_WORDS, FAIR_WORDS } from '../../words/data/other-gatherings';
import { anyOf } from '../../model/text/any-of';
import { clockText } from '../../time/clock/clock-marks';
import type { Draft } from '../line/draft';
import { tidy } from '../line/trim';

/*
 * Titles of rows that belong to no school day: a board's agenda, changes of a program, slots of a sign-up, steps of a
 * recipe, prayers. One such title proves nothing; two that make a good part of a list do.
 */

const TITLES: readonly RegExp[] = [
  // A meeting of grown-ups.
  new RegExp(String.raw`\b${anyOf(MEETING_WORDS)}\b`, 'i'),
  // A conference or a day of training.
  new RegExp(String.raw`\b${anyOf(CONFERENCE_WORDS)}\b`, 'i'),
  // A service, a feast.
  /\b(?:hymn|sermon|homily|offertory|benediction|prelude|postlude|call to worship|first dance|cake cutting|ceremony|cocktail hour|bridal party)\b/i,
  /^(?:fajr|d?h?zuhr|dhuhr|asr|maghrib|isha|high tide|low tide|sunrise|sunset|moonrise|moonset)\b/i,
  new RegExp(String.raw`\b${anyOf(FAIR_WORDS)}\b`, 'i'),
  // A list of changes.
  /^(?:fixed|fixes|added|removed|changed|updated|deprecated|improved|bug ?fix(?:es)?)\b/i,
  // Slots that somebody takes.
  /^(?:open|available|taken|booked|reserved|full|vacant|unavailable|sold out)$/i,
  // A kitchen.
  /\b(?:preheat|oven|simmer|boil|marinate|gravy|stuffing|knead|saut[eé]|baste|turkey)\b/i,
  // Games.
  /\bvs\.?\s|\b(?:quarter-?|semi-?)finals?\b|\b(?:kick-?off|tip-?off|first pitch|half-?time|JV|varsity)\b/i,
  /^(?:bed ?time|lights out)\b/i,
  // Doses and weather.
  /^\d+(?:\.\d)? ?(?:m[lg]|mcg|°|tablets?|pills?|puffs?)/i,
];
/** The share of rows of something else that makes all of them strangers. */
const PART = 1 / 3;

/** Are these rows, which stand together, something else than a class's day? */
export function areStrangers(drafts: readonly Draft[]): boolean {
  const titles = drafts.map(({ title }) => tidy(clockText(title.slice(0, 120))));
  return TITLES.some((words) => {
    const named = titles.filter((title) => words.test(title)).length;
    return named >= 2 && named >= titles.length * PART;
  });
}
