import type { StateChoice } from './states';
import type { Preferences } from './window';

/** Everything the OT sets once. `overlay` is the on/off of the whole overlay. */
export interface Settings extends Preferences {
  readonly overlay: boolean;
  /** The panel on the page is unfolded. */
  readonly panelOpen: boolean;
  /** The OT's own message to teachers, as a template (`templateOf`); '' is the usual one. */
  readonly message: string;
  /** What marks mean was read once. */
  readonly legendSeen: boolean;
  /** The toolbar button counts the classrooms that are working now. */
  readonly badge: boolean;
  /** Whose notes are shown besides those of every state; null is not asked yet. */
  readonly state: StateChoice | null;
}

export const DEFAULT_SETTINGS: Settings = {
  overlay: true,
  panelOpen: false,
  minLength: 15,
  settle: 3,
  goals: [],
  message: '',
  legendSeen: false,
  badge: false,
  state: null,
};
