import { createMemo, createSignal, For, Show } from 'solid-js';
import { guessGrade } from '../../utils/classrooms/guess-grade';
import { blocksOfRows, datesOf, newRow, seriesOf, type Series } from '../../utils/files/preview/series';
import { className } from '../../utils/model/room/class-name';
import { Refused } from '../../utils/messaging/failures';
import type { Timetable } from '../../utils/model/reading';
import type { Grade } from '../../utils/model/vocabulary';
import type { ReadingWarning } from '../../utils/model/warning';
import { warningMessage } from '../../utils/words/say/warning-message';
import { say } from '../shared/say';
import type { Kept } from './files-source';
import { nameOfFile } from './name-of-file';
import { PreviewName } from './PreviewName';
import { PreviewRow } from './PreviewRow';
import { SavedLine } from './SavedLine';
import { wrongWith } from './wrong-with';
import './Preview.css';

/** How many rows are shown at once; a year of a calendar may have hundreds of different events. */
const SHOWN = 300;

/**
 * One timetable as it was read. Each row can be changed or left out, and nothing is kept before the therapist says so.
 */
export function Preview(props: {
  timetable: Timetable;
  /** The name of the file. */
  name: string;
  /** Warnings about its rows. */
  warnings: readonly ReadingWarning[];
  /** @param grade what she chose; undefined if she chose nothing. */
  save: (timetable: Timetable, grade: Grade | null | undefined) => Promise<Kept>;
  /** Makes room for another schedule; null if others of the same file are still to be saved. */
  onAnother: (() => void) | null;
}) {
  /* eslint-disable solid/reactivity -- made anew for each reading */
  const dates = datesOf(props.timetable.blocks);
  const [rows, setRows] = createSignal<readonly Series[]>(seriesOf(props.timetable.blocks));
  const [name, setName] = createSignal(nameOf(props.timetable, props.name));
  /* eslint-enable solid/reactivity */
  const [grade, setGrade] = createSignal<Grade | null | undefined>(undefined);
  const [kept, setKept] = createSignal<Kept | 'no' | 'private' | null>(null);
  const [dropped, setDropped] = createSignal<{ title: string; before: readonly Series[] } | null>(null);
  let list!: HTMLOListElement;

  const byId = createMemo(() => new Map(rows().map((row) => [row.id, row])));
  const mains = createMemo(() => rows().filter(({ exceptionOf }) => exceptionOf === null || !byId().has(exceptionOf)));
  const shown = createMemo(
    () => mains().flatMap(({ id, read }, at) => (at < SHOWN || read.length === 0 ? [id] : [])),
    [],
    { equals: isSameList },
  );
  const under = (main: number) => rows().flatMap(({ id, exceptionOf }) => (exceptionOf === main ? [id] : []));
  const guess = createMemo(() => props.timetable.grade ?? guessGrade(name(), props.timetable.blocks));

  const change = (next: readonly Series[]) => {
    setKept(null);
    setDropped(null);
    setRows(next);
  };
  const drop = (row: Series) => {
    const before = rows();
    change(before.filter(({ id, exceptionOf }) => id !== row.id && exceptionOf !== row.id));
    setDropped({ title: row.blocks[0]!.title, before });
  };
  const add = () => {
    change([...rows(), newRow(rows(), dates)]);
    list.querySelector<HTMLInputElement>(':scope > li:last-of-type .preview-title')?.focus();
  };
  const doubts = ({ read }: Series) => {
    const about = ({ block }: ReadingWarning) => block !== null && read.includes(props.timetable.blocks[block.block]!);
    return [...new Set(props.warnings.filter(about).map((one) => say.message(warningMessage(one))))];
  };
  const missing = createMemo(() => {
    if (name().trim() === '') return 'files_need_name';
    if (rows().length === 0) return 'files_need_row';
    return rows().some(({ blocks }) => wrongWith(blocks[0]!)) ? 'files_need_mended' : null;
  });
  const keep = () => {
    if (missing() !== null) return;
    setDropped(null);
    const calendar = { ...props.timetable.calendar, name: name().trim() };
    const chosen = grade();
    const made = { ...props.timetable, calendar, blocks: blocksOfRows(rows()) };
    props
      .save(chosen === undefined ? made : { ...made, grade: chosen }, chosen)
      .then(setKept, (error: unknown) =>
        setKept(error instanceof Refused && error.code === 'private' ? 'private' : 'no'),
      );
  };
  const saved = () => {
    const how = kept();
    return typeof how === 'string' ? null : how;
  };
  const unsaved = () => {
    if (kept() === 'private') return say('private_window');
    if (kept() === 'no') return say('panel_line_unkept', name());
    const what = missing();
    return what ? say(what) : '';
  };
  const Row = (one: { id: number }) => (
    <Show when={byId().get(one.id)}>
      {(row) => (
        <PreviewRow
          row={row()}
          dates={dates}
          doubts={doubts(row())}
          onChange={(next) => change(rows().map((other) => (other.id === next.id ? next : other)))}
          onDrop={() => drop(row())}
        />
      )}
    </Show>
  );
  return (
    <section class="preview" aria-label={name()}>
      <PreviewName
        name={name()}
        grade={grade() === undefined ? guess() : grade()!}
        onName={(next) => {
          setKept(null);
          setName(next);
        }}
        onGrade={(next) => {
          setKept(null);
          setGrade(next);
        }}
      />
      <p class="quiet">
        {mains().length === 1 ? say('files_rows_one') : say('files_rows', mains().length)}
        <Show when={props.timetable.dayType}>{(kind) => ` · ${say('files_day_type', kind())}`}</Show>
      </p>
      <ol class="preview-rows" ref={list}>
        <For each={shown()}>
          {(id) => (
            <>
              <Row id={id} />
              <Show when={under(id).length > 0}>
                <li class="preview-exceptions">
                  <details>
                    <summary>{say('files_exceptions', under(id).length)}</summary>
                    <ol class="preview-rows">
                      <For each={under(id)}>{(exception) => <Row id={exception} />}</For>
                    </ol>
                  </details>
                </li>
              </Show>
            </>
          )}
        </For>
      </ol>
      <Show when={mains().length > SHOWN}>
        <p class="quiet">{say('panel_more', mains().length - SHOWN)}</p>
      </Show>
      <p class="preview-keep">
        <button type="button" class="button" onClick={add}>
          {say('files_add_row')}
        </button>
        <span role="status">
          <Show when={dropped()}>
            {(gone) => (
              <>
                {say('files_dropped', gone().title)}{' '}
                <button type="button" class="button plain" onClick={() => change(gone().before)}>
                  {say('popup_day_undo')}
                </button>
              </>
            )}
          </Show>
        </span>
      </p>
      <p class="preview-keep">
        <button type="button" class="button strong" aria-disabled={missing() !== null} onClick={keep}>
          {say('files_keep')}
        </button>
        <span role="status" class="preview-status">
          <Show when={saved()} fallback={unsaved()}>
            {(made) => <SavedLine name={name()} kept={made()} onAnother={props.onAnother} />}
          </Show>
        </span>
      </p>
    </section>
  );
}

function isSameList(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((id, index) => id === other[index]);
}

/** The name that the timetable gives itself, without the kind of day it is for; else the file's name where that is one. */
function nameOf(timetable: Timetable, file: string): string {
  return className(timetable.calendar.name, timetable.dayType) || nameOfFile(file);
}
