import type { Entry } from './entry';

/**
 * Studies that mislead when they stand alone: shown only together with the newer count that corrects them. `note` is the
 * one to bring along where the list has none of `beside`.
 */
export const COMPANIONS: readonly { readonly source: string; readonly beside: string; readonly note: string }[] = [
  { source: 'mchale-1992', beside: 'caramia-2020', note: '4-handwriting-5' },
  { source: 'feder-2007', beside: 'karlsdottir-2002', note: '1-handwriting-7' },
];

/**
 * The same notes with each such study directly after its companion, so that a list cut off anywhere never shows one
 * without the other. `find` gives a note by id; a study whose companion cannot be found is left out.
 */
export function withCompanions(notes: readonly Entry[], find: (id: string) => Entry | undefined): Entry[] {
  let list = [...notes];
  for (const { source, beside, note } of COMPANIONS) {
    const studies = list.filter((entry) => entry.source === source);
    if (studies.length === 0) continue;
    const companion = list.find((entry) => entry.source === beside) ?? find(note);
    const at = list.indexOf(studies[0]!);
    const before = list.slice(0, at).filter((entry) => entry !== companion);
    const after = list.slice(at).filter((entry) => entry !== companion && !studies.includes(entry));
    list = [...before, ...(companion ? [companion, ...studies] : []), ...after];
  }
  return list;
}
