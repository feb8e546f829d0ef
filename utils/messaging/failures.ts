/** The three ways an ask can fail, told apart so that each surface has its own honest line. Never holds page content. */

/** This script has outlived its extension (updated, reloaded, removed): stop, take everything off the page, be silent. */
export class Gone extends Error {
  override readonly name = 'Gone';
}

/** Nobody answered: no script of ours in that tab, or the background could not be started. Worth another try later. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

/**
 * The other side said no. `code` is `malformed` (`at` is the path of the first wrong value), `full` (no room left on
 * the disk), `failed`, or a code of the message's own.
 */
export class Refused extends Error {
  override readonly name = 'Refused';
  constructor(
    readonly code: string,
    readonly at: string | null = null,
  ) {
    super(at === null ? code : `${code}: ${at}`);
  }
}
