import type { Preferences } from './window';

/** Everything the OT sets once. `overlay` is the on/off of the whole overlay. */
export interface Settings extends Preferences {
  readonly overlay: boolean;
  /** The panel on the page is unfolded. */
  readonly panelOpen: boolean;
}

export const DEFAULT_SETTINGS: Settings = { overlay: true, panelOpen: false, minLength: 15, settle: 3, goals: [] };
