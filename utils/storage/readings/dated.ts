import { NEVER, past } from '../../time/past';

interface Dated {
  readonly readAt: number;
  readonly before?: { readonly readAt: number } | null;
}

/**
 * Rows in a form in which they may be compared and told. A row that a clock running ahead has dated is older than any
 * other.
 */
export function dated<R extends Dated>(rows: readonly R[], now = Date.now()): R[] {
  const one = <T extends { readonly readAt: number }>(row: T): T => ({
    ...row,
    readAt: past(row.readAt, now) ?? NEVER,
  });
  return rows.map((row) => (row.before ? { ...one(row), before: one(row.before) } : one(row)));
}

/** Was a row read after the one that is there, if there is one? */
export function isLater<R extends Dated>(row: R, there: R | undefined): boolean {
  const [mine, other] = dated([row, ...(there ? [there] : [])]);
  return other === undefined || mine!.readAt > other.readAt;
}
