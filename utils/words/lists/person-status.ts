import { anyOf } from '../../model/text/any-of';
import { AWAY, AT_WORK } from '../data/status-words';

const OUT = new RegExp(`^(?:[\\p{L}.'’]+ ){0,3}${anyOf(AWAY)}(?![\\p{L}\\p{N}])`, 'iu');
const BUSY = new RegExp(`^${anyOf(AT_WORK)}$`, 'iu');

/**
 * What calendar programs write for a person rather than for a class: away (`out`), or at work alone or somewhere
 * (`work`: focus time, a working location). Null for everything else.
 */
export function personStatus(title: string): 'out' | 'work' | null {
  const plain = title.slice(0, 100).trim();
  if (OUT.test(plain)) return 'out';
  return BUSY.test(plain.replace(/\s*[:(–-].*$/u, '')) ? 'work' : null;
}
