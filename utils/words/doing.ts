import type { MessageKey } from '../model/message';
import type { Activity, Mode } from '../model/vocabulary';

/** What students do in a block, as a short sentence without a capital: "students write", "the class listens". */
export function doing(activity: Activity, mode: Mode): MessageKey {
  if (mode === 'whole-group' && activity !== 'read-aloud' && activity !== 'meeting') return 'overlay_do_together';
  const key = activity.replaceAll('-', '_') as Underlined<Activity>;
  return `overlay_do_${key}`;
}

type Underlined<T extends string> = T extends `${infer A}-${infer B}` ? `${A}_${Underlined<B>}` : T;
