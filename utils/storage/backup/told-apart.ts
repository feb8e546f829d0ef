type Row = Record<string, unknown>;

/**
 * A correction and a visit were once one kind of row: a visit was recognised by `saw`, with nothing in the fields of a
 * correction. Today each row says what it is. A row that says so stays as it is, and so does anything that is no row.
 */
export function toldApart(row: unknown): unknown {
  if (typeof row !== 'object' || row === null || 'is' in row) return row;
  const { saw = null, activity = null, mode = null, workStart = null, ...whose } = row as Row;
  return saw === null ? { ...whose, is: 'correction', activity, mode, workStart } : { ...whose, is: 'visit', saw };
}
