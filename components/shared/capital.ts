/** A word or sentence with a capital first letter, for the beginning of a line. */
export function capital(text: string): string {
  const [first = '', ...rest] = text;
  return first.toLocaleUpperCase() + rest.join('');
}
