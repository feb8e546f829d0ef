import type { Minutes } from '../model/block';
import type { Message } from '../model/message';
import type { Grade } from '../model/vocabulary';
import type { ClassifiedBlock, LearnedBlock, Segment } from '../model/window';
import { message } from '../words/say/message';
import { doingWord } from './doing-word';
import { afterVisits } from './after-visits';
import { noteParts, type StatedPart } from './note-parts';
import { parentsOf, subBlocks } from './sub-blocks';
import { endOf } from './same-day';
import { typicalSegments } from './typical-segments';

/**
 * The parts of one block in order. Stated parts (blocks within it, then notes on the page) count before learned ones,
 * and those before typical ones. `blocks` are those of its day, or all of a typical timetable. A blocked block, or one
 * without a known end, has none.
 */
export function segments(
  blocks: readonly ClassifiedBlock[],
  index: number,
  grade: Grade | null,
  learned: LearnedBlock | null,
): Segment[] {
  const block = blocks[index]!;
  const end = endOf(blocks, index);
  if (end === null) return [];
  const own = learned?.workStart ?? null;
  const usually = typicalSegments(block, end, grade, own, isCorrected(learned) ? 'learned' : 'typical');
  const base = learned ? afterVisits(usually, block, end, learned) : usually;
  if (!mayHaveParts(block, learned)) return base;
  const sub = subBlocks(blocks, index, end);
  const stated = sub.length > 0 ? sub : notesOf(block, end);
  if (stated.length > 0) return fill(block, end, stated, base);
  // "Stations 9:05" within "Reading": the page itself says when that work is.
  const isStatedWork =
    block.mode === 'work' && !isCorrected(learned) && !learned?.seen.length && parentsOf(blocks, index).length > 0;
  return isStatedWork ? fill(block, end, [{ kind: 'work', start: block.start, end }], base) : base;
}

function isCorrected(learned: LearnedBlock | null): boolean {
  return learned !== null && (learned.activity !== null || learned.mode !== null || learned.workStart !== null);
}

/** Only a lesson has parts. Once the therapist has said what a block is, the page's own parts no longer count. */
function mayHaveParts(block: ClassifiedBlock, learned: LearnedBlock | null): boolean {
  if (block.mode === 'blocked' || block.mode === 'special' || block.mode === 'routine') return false;
  return !(learned?.mode && block.mode === 'whole-group');
}

/** A part that is as long as the block says what the block is, not what is in it. */
function notesOf(block: ClassifiedBlock, end: Minutes): StatedPart[] {
  for (const text of [block.note, block.title]) {
    const parts = text ? noteParts(text, block.start, end) : [];
    if (parts.length > 1 || parts.some((part) => part.end - part.start < end - block.start)) return parts;
  }
  return [];
}

/** The stated parts, and what is usual in the gaps between them. */
function fill(
  block: ClassifiedBlock,
  end: Minutes,
  stated: readonly StatedPart[],
  base: readonly Segment[],
): Segment[] {
  const out: Segment[] = [];
  let at = block.start;
  let lessonSeen = false;
  const gap = (until: Minutes, next: Segment['kind'] | null) => {
    if (until <= at) return;
    const known = block.sureness !== 'unknown';
    if (lessonSeen && known)
      out.push(usual('work', at, until, message('segment_work_typical', doingWord(block.activity))));
    // The minutes before stated work are not yet work.
    else if (next === 'work' && out.every((segment) => segment.kind === 'routine'))
      out.push(usual('lesson', at, until, message('segment_lesson_typical', until - at)));
    else out.push(...clip(base, at, until));
  };
  for (const part of stated) {
    gap(part.start, part.kind);
    if (part.kind === 'lesson') lessonSeen = true;
    const reason = statedReason(part.kind, block);
    out.push({ kind: part.kind, start: part.start, end: part.end, certainty: 'stated', reason });
    at = Math.max(at, part.end);
  }
  gap(end, null);
  return out;
}

const usual = (kind: Segment['kind'], start: Minutes, end: Minutes, reason: Message): Segment => ({
  kind,
  start,
  end,
  certainty: 'typical',
  reason,
});

function clip(segments: readonly Segment[], from: Minutes, to: Minutes): Segment[] {
  return segments
    .map((segment) => ({ ...segment, start: Math.max(segment.start, from), end: Math.min(segment.end, to) }))
    .filter((segment) => segment.end > segment.start);
}

function statedReason(kind: Segment['kind'], block: ClassifiedBlock): Message {
  if (kind === 'work') return message('segment_stated_work', doingWord(block.activity));
  if (kind === 'lesson') return message('segment_stated_lesson');
  if (kind === 'share') return message('segment_stated_share');
  return kind === 'routine' ? message('segment_stated_routine') : message('segment_special');
}
