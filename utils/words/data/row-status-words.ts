/*
 * A column of a schedule that says of each row whether it is held, one entry a line: small letters, without accents.
 */

/** Heads over words of any kind: "ON", "Cancelled", "moved to 1:00". */
export const STATUS_HEADS: readonly string[] = [
  '(?:class |lesson |event |session |current )?status',
  'on ?/ ?off',
  'estado',
  'estatus',
  'statut',
];

/** Heads under which a yes says that the row is not held. */
export const OFF_HEADS: readonly string[] = [
  '(?:is |class |lesson )?cancell?ed',
  'cancell?ations?',
  'cancel',
  'called off',
  'not (?:held|meeting|happening|in session)',
  'no class',
  'cancelad[ao]s?',
  'annulee?s?',
];

/** Heads under which a no says that the row is not held. */
export const HELD_HEADS: readonly string[] = [
  '(?:is |being )?held',
  'active',
  'happening',
  'meets',
  'meeting today',
  'in session',
  'taking place',
];

/** Nothing to tell of such a row. */
export const AS_USUAL: readonly string[] = [
  'on(?: (?:schedule|time|track))?',
  'ok(?:ay)?',
  'regular(?:ly)?(?: (?:schedule|time))?',
  'normal',
  'as (?:usual|scheduled|planned|normal)',
  'usual',
  'active',
  'scheduled',
  'confirmed',
  'held',
  'happening',
  'meeting',
  'meets',
  'in session',
  'not cancell?ed',
  'open',
  'good',
  'weekly',
  'every week',
];

export const YES: readonly string[] = ['yes', 'y', 'x+', 'true', '1', 'si', 'oui', 'ja', '[✓✔☑✅]️?'];
export const NO: readonly string[] = ['no', 'n', 'false', '0', 'non', 'nein', 'nope'];
