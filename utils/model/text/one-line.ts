/** The text on one line, each stretch of white space a single blank, none at its ends. Empty where there is no text. */
export function oneLine(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}
