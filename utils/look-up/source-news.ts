import type { Block, IsoDate } from '../model/block';
import { blockDifferences, type BlockDifference } from './block-differences';
import { contradictions } from './contradictions';

/** What one source says of a classroom's day, or of its usual days. */
export interface SourceTelling {
  readonly source: string;
  /** Host and path. */
  readonly where: string;
  /** What the calendar is called there. */
  readonly name?: string | null;
  /** Epoch ms. */
  readonly readAt: number;
  readonly blocks: readonly Block[];
  /** What it said before it last changed. */
  readonly before?: { readonly blocks: readonly Block[]; readonly readAt: number } | null;
  /** Of which date; absent or null: undated. */
  readonly date?: IsoDate | null;
  readonly dayType?: string | null;
}

/** A difference, and on which dates; none where the schedule has no dates. */
export interface DatedDifference extends BlockDifference {
  readonly dates: readonly IsoDate[];
}

/** What a source says otherwise than when it was read before. */
export interface SourceChange {
  readonly telling: SourceTelling;
  /** When it still said the other thing, epoch ms. */
  readonly since: number;
  readonly differences: readonly DatedDifference[];
}

/** Two sources that cannot both be right. */
export interface SourceDispute {
  readonly one: SourceTelling;
  readonly other: SourceTelling;
  readonly differences: readonly DatedDifference[];
}

/** Each source that changed, with what changed on whatever dates; as they were last known to differ. */
export function sourceChanges(tellings: readonly SourceTelling[]): SourceChange[] {
  return [...Map.groupBy(tellings, kind).values()].flatMap((same) => {
    const changed = same.flatMap((telling) => {
      const { before } = telling;
      const differences = before ? blockDifferences(before.blocks, telling.blocks) : [];
      return differences.length > 0 ? [{ telling, since: before!.readAt, differences }] : [];
    });
    if (changed.length === 0) return [];
    const since = Math.max(...changed.map((one) => one.since));
    const found = changed.flatMap(({ telling, differences }) => on(telling.date, differences));
    return [{ telling: changed[0]!.telling, since, differences: together(found) }];
  });
}

/** Each pair of sources that contradict each other, with where they do; only what is for the same day or kind of day can. */
export function sourceDisputes(tellings: readonly SourceTelling[]): SourceDispute[] {
  const found = [...Map.groupBy(tellings, when).values()].flatMap((same) =>
    same.flatMap((one, index) =>
      same.slice(index + 1).flatMap((other): SourceDispute[] => {
        const differences = on(one.date, contradictions(one.blocks, other.blocks));
        return differences.length > 0 ? [{ one, other, differences }] : [];
      }),
    ),
  );
  const pairs = Map.groupBy(found, ({ one, other }) => [kind(one), kind(other)].join('\n'));
  return [...pairs.values()].map((same) => ({
    ...same[0]!,
    differences: together(same.flatMap(({ differences }) => differences)),
  }));
}

function kind({ source, dayType = null }: SourceTelling): string {
  return `${source}\n${dayType ?? ''}`;
}

function when({ date = null, dayType = null }: SourceTelling): string {
  return `${date ?? ''}\n${dayType ?? ''}`;
}

function on(date: IsoDate | null | undefined, differences: readonly BlockDifference[]): DatedDifference[] {
  return differences.map((difference) => ({ ...difference, dates: date ? [date] : [] }));
}

/** The same on several dates is said once. */
function together(all: readonly DatedDifference[]): DatedDifference[] {
  const same = Map.groupBy(all, ({ title, one, other }) => JSON.stringify([title, one, other]));
  return [...same.values()].map((told) => ({ ...told[0]!, dates: told.flatMap(({ dates }) => dates).sort() }));
}
