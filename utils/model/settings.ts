import type { Preferences } from './window';

/** Everything the OT sets once. `overlay` is the on/off of the whole overlay. */
export interface Settings extends Preferences {
  readonly overlay: boolean;
}

export const DEFAULT_SETTINGS: Settings = { overlay: true, minLength: 15, settle: 3, goals: [] };
