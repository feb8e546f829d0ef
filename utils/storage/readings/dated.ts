import { past } from '../../time/past';

/** Rows as they may be compared: one that a clock ahead of its time dated is older than any other. */
export function dated<R extends { readonly readAt: number }>(rows: readonly R[], now = Date.now()): R[] {
  return rows.map((row) => ({ ...row, readAt: past(row.readAt, now) ?? 0 }));
}
