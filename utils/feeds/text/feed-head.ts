import type { ContentLine } from './content-lines';

/** What a calendar says about itself. A file of several calendars takes the first name in it. */
export class FeedHead {
  name: string | null = null;
  /** The address to which a calendar belongs, in lower case: Google names a calendar by it. */
  owner: string | null = null;

  take({ name, text }: ContentLine): void {
    if (name !== 'X-WR-CALNAME' && name !== 'NAME' && name !== 'X-WR-RELCALID') return;
    const value = text
      .slice(text.indexOf(':') + 1)
      .replace(/\\([,;\\])/g, '$1')
      .trim();
    if (/^[^\s@]+@[^\s@.]+\.[^\s@]+$/.test(value)) this.owner ??= value.toLowerCase();
    if (name !== 'X-WR-RELCALID' && value) this.name ??= value.replace(/ Calendar \(Canvas\)$/, '').slice(0, 200);
  }

  /** Canvas ends each title with its course: "Morning Meeting [Grade 2]" in the calendar of Grade 2. */
  ownTitle(title: string): string {
    const course = /^(.*\S)\s*\[([^[\]]+)\]$/.exec(title);
    return course && course[2] === this.name ? course[1]! : title;
  }
}
