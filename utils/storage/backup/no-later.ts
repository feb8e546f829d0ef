const DATED = new Set(['readAt', 'madeAt', 'addedAt']);

/** A row of a file without dates later than now: a row that claims to come from the future would never be replaced. */
export function noLater<R extends object>(row: R, now: number): R {
  return Object.fromEntries(
    Object.entries(row).map(([key, value]) => {
      if (DATED.has(key) && typeof value === 'number') return [key, Math.min(value, now)];
      return [
        key,
        key === 'before' && typeof value === 'object' && value !== null ? noLater(value as object, now) : value,
      ];
    }),
  ) as R;
}
