/** A list of words written one entry a line. */
export function listed(text: string): string[] {
  return text
    .trim()
    .split('\n')
    .map((line) => line.trim());
}
