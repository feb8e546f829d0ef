import type { WordSource } from './say';

type Catalogue = Record<string, { message: string }>;

/** Looks words up in a parsed `messages.json`, filling `$1…$9` as browsers do; for the command line and tests. */
export function catalogue(messages: Catalogue): WordSource {
  return (key, substitutions) =>
    (messages[key]?.message ?? '').replace(/\$(?:\$|([1-9]))/g, (_, n?: string) =>
      n === undefined ? '$' : (substitutions[Number(n) - 1] ?? ''),
    );
}
