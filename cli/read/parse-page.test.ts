import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { anyPage } from '../../utils/readers/any-page/reader';
import { parsePage } from './parse-page';
import { kindOf, readWith } from '../../tests/support/pages/read-with';

const FIXTURES = new URL('../../utils/readers/any-page/fixtures/', import.meta.url);
const padding = `<script>${'x'.repeat(6000)}</script>\n<style>p{}</style><!-- ${'no '.repeat(400_000)} -->`;

function reading(html: string) {
  const page = { document: parsePage(html), url: '', now: Date.UTC(2026, 8, 14, 11), zone: 'UTC' };
  return kindOf(anyPage, page) && readWith(anyPage, page);
}

it.each(readdirSync(FIXTURES))('a long page is read as a short one: %s', (name) => {
  const source = readFileSync(new URL(`${name}/source.html`, FIXTURES), 'utf8');
  expect(reading(padding + source)).toEqual(reading(source));
});
