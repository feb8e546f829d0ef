import { NEVER, past } from '../../time/past';

interface Dated {
  readonly readAt: number;
  readonly before?: { readonly readAt: number } | null;
}

/** Rows as they may be compared and told: one that a clock ahead of its time dated is older than any other. */
export function dated<R extends Dated>(rows: readonly R[], now = Date.now()): R[] {
  const one = <T extends { readonly readAt: number }>(row: T): T => ({
    ...row,
    readAt: past(row.readAt, now) ?? NEVER,
  });
  return rows.map((row) => (row.before ? { ...one(row), before: one(row.before) } : one(row)));
}

/** Whether a row was read after the one that is there, if any. */
export function isLater<R extends Dated>(row: R, there: R | undefined): boolean {
  const [mine, other] = dated([row, ...(there ? [there] : [])]);
  return other === undefined || mine!.readAt > other.readAt;
}
