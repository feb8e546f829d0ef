import { NotAFeed } from './feed-problem';

/** Days looked at, and changes compared, for one feed: the largest district's takes a third of it. */
const MOST_STEPS = 10_000_000;

/** What one feed may cost. A few hundred bytes of rules can ask for hours of counting: whoever counts says so here. */
export class Work {
  private left = MOST_STEPS;

  /** @throws NotAFeed when the feed has cost more than any school's. */
  spend(steps: number): void {
    this.left -= steps;
    if (this.left < 0) throw new NotAFeed('too-much', 'Its rules take more counting than any school’s calendar.');
  }
}
