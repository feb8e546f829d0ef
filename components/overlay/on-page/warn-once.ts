let warned = false;

/** Says what is missing on the page, for a bug report; once, and never a word of the page. */
export function warnOnce(missing: string): void {
  if (warned) return;
  warned = true;
  // eslint-disable-next-line no-console
  console.warn(`PushIn: this page has changed: ${missing}`);
}
