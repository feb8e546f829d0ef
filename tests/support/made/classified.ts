import { classify, type ClassifyInput } from '../../../utils/classify/classify';

/** What a case says about a block besides its title. */
export interface Beside extends Partial<Omit<ClassifyInput, 'title' | 'end'>> {
  readonly minutes?: number | null;
}

/**
 * Classifies a block: half an hour at ten in a second grade, between math and science, unless told otherwise. `minutes`
 * is its length.
 */
export function classified(title: string, { minutes = 30, ...part }: Beside = {}) {
  const input = { title, note: null, start: 600, grade: '2', prev: 'Math', next: 'Science', ...part } as const;
  return classify({ ...input, end: minutes === null ? null : (input.start ?? 0) + minutes });
}

/** The same as text, such as "math/work certain". */
export function kind(title: string, beside: Beside = {}): string {
  const { activity, mode, sureness } = classified(title, beside);
  return `${activity}/${mode} ${sureness}`;
}

/** The reasons, each as text such as "title Math". */
export function reasons(title: string, beside: Beside = {}): string[] {
  return classified(title, beside).because.map(({ key, args }) =>
    [key.replace('because_', ''), ...args.map((arg) => (typeof arg === 'object' ? JSON.stringify(arg) : arg))].join(
      ' ',
    ),
  );
}
