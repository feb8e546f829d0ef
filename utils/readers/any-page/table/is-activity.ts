import { anyOf } from '../../../model/text/any-of';
import { ACTIVITY_WORDS } from '../../../words/data/activity-words';

const ACTIVITY = new RegExp(String.raw`\b${anyOf(ACTIVITY_WORDS)}\b`, 'i');

/** Does a text name something schools everywhere do: "Writing", "2nd grade lunch"? */
export function isActivity(text: string): boolean {
  return ACTIVITY.test(text);
}
