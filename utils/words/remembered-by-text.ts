/** Texts remembered, more than any page holds; then all are forgotten, so that memory does not grow with the hours. */
const MOST_TEXTS = 2000;

/**
 * The same pure step, answering a text it has met from memory: a timetable says the same few titles day after day, in
 * one class after the other. Answers are shared, so nobody may change them.
 */
export function rememberedByText<T>(step: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (known.has(text)) return known.get(text)!;
    const answer = step(text);
    if (known.size >= MOST_TEXTS) known.clear();
    known.set(text, answer);
    return answer;
  };
}
