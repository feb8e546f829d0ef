import fc from 'fast-check';
import { madePage, timelessPage } from '../../tests/support/any-page/made-pages';
import { faultOn } from '../../tests/support/damaged-page/faults';
import { savedPage } from '../../tests/support/pages/library-page';
import type { Fuzz } from './fuzz';

interface MadePage {
  readonly html: string;
  readonly isTimeless: boolean;
}

/** Tables that nobody would make, and the same tables without a single digit. */
export const tables: Fuzz<MadePage> = {
  inputs: fc.oneof(
    { weight: 3, arbitrary: madePage.map((html) => ({ html, isTimeless: false })) },
    { weight: 1, arbitrary: timelessPage.map((html) => ({ html, isTimeless: true })) },
  ),
  faultIn: ({ html, isTimeless }) => {
    const page = {
      document: savedPage(html),
      url: 'https://riverbend.example.org/',
      now: Date.UTC(2026, 8, 14, 11),
      zone: 'UTC',
    };
    return faultOn(page, isTimeless);
  },
  print: ({ html }) => html,
};
