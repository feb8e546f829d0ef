import { NotAFeed } from './feed-problem';

/**
 * How many days may be looked at, and changes compared, for one feed. The feed of the largest district takes a third of
 * it.
 */
const MOST_STEPS = 10_000_000;

/**
 * What one feed may cost. A few hundred bytes of rules can ask for hours of counting, so whatever counts reports it
 * here.
 */
export class Work {
  private left = MOST_STEPS;

  /** @throws NotAFeed if the feed has cost more than that of any school. */
  spend(steps: number): void {
    this.left -= steps;
    if (this.left < 0) throw new NotAFeed('too-much', 'Its rules take more counting than any school’s calendar.');
  }
}
