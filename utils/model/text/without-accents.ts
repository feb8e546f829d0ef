/** "Día" as "Dia": every letter without its accents, and signs such as “ﬁ” or “１” as the plain ones they stand for. */
export function withoutAccents(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}+/gu, '');
}
