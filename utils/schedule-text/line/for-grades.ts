import { SAID_GRADES } from '../../words/data/grade-words';
import { anyOf } from '../../model/text/any-of';
import { parseGrade } from '../../model/room/grade';
import type { Grade } from '../../model/vocabulary';
import { isAudience } from './audience';
import { tidy } from './trim';

/*
 * Headings that name their grades beside other words: "Home Days - Kindergarten", "1st Grade | Spring", "Upper grades
 * (third, fourth and fifth grade)". The grades stand apart, behind a dash or in brackets, and nothing else is there.
 */

/** A grade said in words or with its word: a bare number may be a date, a room or a version. */
const GRADE = new RegExp(String.raw`\b${anyOf(SAID_GRADES)}\b`, 'i');
const APART = /^(?<head>[^()]{2,50}?) ?(?:\((?<inside>[^()]{1,60})\)|[-:|] (?<behind>[^()]{1,40}))$/;
const BEFORE = /^(?<before>[^()]{1,30}?) [-|] (?<words>[^()\d]{2,40})$/;
/** Words that, beside a grade, tell of something that happens for it. */
const HAPPENS =
  /\b(?:lunch|recess|dismissal|arrival|library|music|p\.?e|art|gym|snack|breakfast|bus|specials?|assembly|party|trip|meeting|night)\b/i;

/** Names of three grades or more, where nobody says whose notes to show. */
const MANY_GRADES =
  /(?:\b(?:k|first|second|third|fourth|fifth|sixth|(?:year )?\d(?:st|nd|rd|th)?)\b[\s,;&/]*(?:and |y )?){3}/i;

/** The grade some words state; null where they name none, or many. */
export function gradeIn(text: string): Grade | null {
  // "Remote Days – First Grade"
  return MANY_GRADES.test(text) ? null : (parseGrade(text) ?? parseGrade(text.split(/ [-\u2010-\u2015|:] /).at(-1)!));
}

/** Does a line name grades apart from its other words, so that it can head their rows? */
export function isForGrades(plain: string): boolean {
  const { inside, behind, head } = APART.exec(plain)?.groups ?? {};
  const { before, words } = BEFORE.exec(plain)?.groups ?? {};
  const found = [
    [inside ?? behind, head],
    [before, words],
  ] as const;
  return found.some(([grades, rest]) => grades !== undefined && areGrades(grades) && !HAPPENS.test(rest ?? ''));
}

/** "Recess (first and second grade)": what happens, and for whom in brackets; it heads nothing. */
export function isThingFor(plain: string): boolean {
  const { head, inside } = APART.exec(plain)?.groups ?? {};
  return inside !== undefined && HAPPENS.test(head!);
}

function areGrades(text: string): boolean {
  const words = tidy(text).replace(/\byears?\b/gi, 'grade');
  return (
    GRADE.test(text) && isAudience(words) && !/\b(?:students?|walkers|riders|bus|car|half|full|day|only)\b/i.test(words)
  );
}
