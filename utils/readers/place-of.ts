/*
 * Two pages may call their timetables alike ("Grade 3"). Where a page stands tells them apart, and must stay the same
 * from week to week, so what only says which days are shown is left out of it.
 */

/** A part of an address that names days or a view of them. */
const SHOWS_DAYS =
  /^(?:\d{4}(?:[-.]\d{1,2}){0,2}|\d{1,2}[-.]\d{1,2}[-.]\d{2,4}|(?:19|20)\d{6}|day|week|month|agenda|list|today)$/i;
const NUMBER = /^\d{1,2}$/;

/** Host and path of a page, without its days: `school.example/room-14`. Empty for what has no host. */
export function placeOf(address: string): string {
  if (!URL.canParse(address)) return '';
  const { host, pathname } = new URL(address);
  let inDate = false;
  const parts = pathname.split('/').filter((part) => {
    // "/2026/9/14": a year takes the numbers after it along.
    inDate = SHOWS_DAYS.test(part) || (inDate && NUMBER.test(part));
    return part !== '' && !inDate;
  });
  return host === '' ? '' : [host, ...parts].join('/');
}
