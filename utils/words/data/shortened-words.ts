import { listed } from '../../model/text/any-of';

/** Words that are cut short by a full stop, which ends no sentence. */
export const SHORTENED = listed(`
  [Vv]s
  [Ll]ang
  [Pp]hys?
  [Tt]ech
  [Cc]omp
  [Ee]lem
  [Ee]duc
  [Ss]oc
  Mrs
  [Dd]ept
  [Ss]ci
  [Ss]upp
`);
