// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { named, openOptions, settled, START } from '../../../tests/support/in-jsdom/options-page';

vi.mock('../../shared/say', () => import('../../../tests/support/in-jsdom/words'));

const LMS = { pattern: 'https://lms.example/*', allowed: true };
const SCHOOL = { pattern: 'https://school.example/*', allowed: false };
const section = () => document.querySelector('[aria-labelledby=options-sites]');

it('is not there while no site is read always', () => {
  openOptions();
  expect(section()).toBeNull();
});

it('names the sites, tells which the browser stopped, and allows or leaves each', async () => {
  const source = openOptions({}, { ...START, sites: [LMS, SCHOOL] });
  const rows = [...section()!.querySelectorAll('li')].map(({ textContent }) => textContent);
  expect(rows[0]).toBe('lms.exampleStop');
  expect(rows[1]).toContain('school.exampleThe browser removed permission');
  expect(named('Allow lms.example again')).toBeUndefined();
  named('Allow school.example again').click();
  expect(source.allowSite).toHaveBeenCalledWith(SCHOOL.pattern);
  named('Stop opening lms.example’s schedule on every visit').click();
  expect(source.leaveSite).toHaveBeenCalledWith(LMS.pattern);
  await settled();
});
