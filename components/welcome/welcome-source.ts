import type { GoalArea } from '../../utils/model/vocabulary';

export interface WelcomeStart {
  readonly goals: readonly GoalArea[];
  /** The browser lets PushIn see calendar pages. */
  readonly access: boolean;
  readonly hasSample: boolean;
}

/** What the welcome page can do. The entry point connects it to storage. */
export interface WelcomeSource {
  setGoals(goals: readonly GoalArea[]): Promise<void>;
  addSample(): Promise<void>;
  removeSample(): Promise<void>;
  /** Opens the popup on the classroom that was shown last. Must begin in a click. */
  openPopup(): void;
}
