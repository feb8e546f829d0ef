import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BUNDLED, thirdPartyNotices } from './notices';

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };

describe('the notices of what others wrote', () => {
  it('name every package the build is made with', () =>
    expect(Object.keys(BUNDLED)).toEqual(expect.arrayContaining(Object.keys(dependencies))));

  it.each([
    ['ical.js', 'License: MPL-2.0'],
    ['ical.js', 'https://github.com/kewisch/ical.js'],
    ['pdf.js', 'Apache License'],
    ['papaparse', 'The MIT License'],
    ['solid-js', 'Copyright (c) 2016-2025 Ryan Carniato'],
    ['idb', 'ISC License'],
    ['wxt', 'Copyright (c) 2023 Aaron'],
  ])('hold of %s: %s', (_, words) => expect(thirdPartyNotices()).toContain(words));

  it('hold a text for each', () => {
    for (const part of thirdPartyNotices().split('-'.repeat(80)).slice(1)) expect(part.length).toBeGreaterThan(500);
  });
});
