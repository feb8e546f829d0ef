/** Words to be repeated: those of a long text end with an ellipsis. @param most characters. */
export function quoted(words: string, most: number): string {
  return words.length > most ? `${words.slice(0, most).trimEnd()}…` : words;
}
