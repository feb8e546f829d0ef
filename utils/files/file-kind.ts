import { isFeed } from '../feeds/is-feed';

export type FileKind = 'pdf' | 'feed' | 'page' | 'table' | 'text';

/** Bytes; no timetable is larger. */
export const MAX_FILE = 10 * 1024 * 1024;
export const MAX_ROWS = 10_000;

/** What a text is, by what is in it rather than by its name: a feed is often saved as .txt. */
export function kindOfText(text: string, name: string): Exclude<FileKind, 'pdf'> {
  if (isFeed(text)) return 'feed';
  if (/^\s*(?:<!doctype|<html|<head|<body|<table|<div|<meta|<!--)/i.test(text)) return 'page';
  if (/\.[ct]sv$/i.test(name)) return 'table';
  return isTable(text) ? 'table' : 'text';
}

export function isPdf(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(0, 5)) === '%PDF-';
}

/** As cells are copied out of a sheet: a tab in most lines, each with as many of them. */
function isTable(text: string): boolean {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const tabbed = lines.filter((line) => line.includes('\t'));
  return tabbed.length > 1 && tabbed.length * 2 > lines.length;
}
